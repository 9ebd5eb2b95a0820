import type { Messages } from '../catalogues';

/** The first page. */
export const home: Messages['home'] = {
  title: 'Find a work-study contract, with someone beside you',
  lead: 'In work-study, you learn a trade both in a company and in a training centre. Passerelle brings together young people, employers and those who support them.',
  doors: 'Who are you?',
  youthDoor: 'I am looking for a contract',
  youthDoorText: 'Look at the offers. When one suits you, talk to your coach about it: you are the one who decides.',
  youthSpace: 'I have a coach already: get my link',
  employerDoor: 'I recruit',
  employerDoorText: 'Post an offer in two minutes. You then receive short profiles without names, chosen by coaches.',
  coachDoor: 'I support young people',
  coachDoorText: 'Sign in: what waits for you, and until when, is at the top of the page.',
  howTitle: 'How it works',
  how1: 'A company publishes an offer.',
  how2: 'A coach proposes it to a young person, and says why.',
  how3: 'The young person says yes or no. Without their agreement, the company sees nothing.',
  how4: 'The company reads a short profile without a name, then offers an interview or says why it will not go further.',
  how5: 'The young person chooses a time. Everyone gets the date in their calendar.',
  mailboxHint: 'This installation is a demonstration: no e-mail leaves it.',
  mailboxLink: 'Read the mailbox',
  newest: 'The newest offers',
  allOffers: 'See all offers',
};
