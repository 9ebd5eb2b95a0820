import type { Messages } from '../words';

/** The first page. */
export const home: Messages['home'] = {
  title: 'Find a work-study contract, with someone beside you',
  lead: 'In work-study, you learn a trade both in a company and in a training centre. Passerelle brings together young people, employers and those who support them.',
  doors: 'Who are you?',
  youthDoor: 'I am looking for a contract',
  youthDoorText: 'Look at the offers. When one suits you, talk to your coach about it: you are the one who decides.',
  employerDoor: 'I recruit',
  employerDoorText:
    'You receive a short profile by e-mail, without a name. You answer in two minutes, without an account.',
  coachDoor: 'I support young people',
  coachDoorText: 'Sign in to follow your proposals and their deadlines.',
  howTitle: 'How it works',
  how1: 'A company publishes an offer.',
  how2: 'A coach proposes it to a young person, and says why.',
  how3: 'The young person says yes or no. Without their agreement, the company sees nothing.',
  how4: 'The company reads a short profile without a name, then offers an interview or says why it will not go further.',
  how5: 'The young person chooses a time. Everyone gets the date in their calendar.',
  mailboxHint: 'This installation is a demonstration: no e-mail leaves it.',
  mailboxLink: 'Read the mailbox',
};
