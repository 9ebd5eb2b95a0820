import type { Messages } from '../catalogues';

/** The page where a guardian of a minor agrees to an offer, or does not. */
export const agreement: Messages['agreement'] = {
  title: 'Your agreement to an offer',
  lead: 'The minor for whom you are responsible said yes to this offer, with their coach. Your agreement is asked for too.',
  ifYesTitle: 'If you say yes',
  ifYes: 'The company reads a short profile: what this person can do and their project. No name, age or address.',
  notBound: 'It commits nobody to anything else. No contract is signed without you.',
  deadline: 'You can answer until {when}.',
  yes: 'Yes, I agree',
  no: 'No',
  noTitle: 'Tell us why',
  noLead: 'The profile will not be shown. Your reason helps the coach to search better.',
  reason: 'Your reason',
  comment: 'A few more words',
  confirmNo: 'Send my answer',
  agreedTitle: 'Noted, thank you',
  agreed: 'The coach now sends the short profile to the company. We will write to you if an interview is offered.',
  declinedTitle: 'Noted',
  declined: 'The profile is not shown to this company. The coach goes on looking.',
  closedTitle: 'Nothing waits for your answer any more',
  closed: 'Somebody has answered already, or this proposal has ended. You have nothing to do.',
};
