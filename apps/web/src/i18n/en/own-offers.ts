import type { Messages } from '../catalogues';

/** One's own offers: where they stand, and what can be done with them. */
export const ownOffers: Messages['ownOffers'] = {
  title: 'My offers',
  post: 'Post an offer',
  search: 'Search for an offer or a company',
  state: 'State',
  all: 'All',
  untitled: 'Offer without a title',
  emptyTitle: 'No offer here',
  emptyText: 'Post an offer: it takes two minutes. Or choose another state.',
  path: 'Where the offer stands',
  edit: 'Change the offer',
  preview: 'See what everybody reads',
  history: 'What happened',
  noHistory: 'Nothing yet.',
  said: 'What was said: {comment}',
  save: 'Save',
  saved: 'Saved. The coaches concerned are told what changes.',
  skills: 'What will help (optional)',
  skillsHint: 'One skill a line.',
  startTo: 'Start, at the latest on (optional)',
  embargo: 'Kept for our coaches until (optional)',
  embargoHint: 'Up to and including this day, only the coaches of your organisation see this offer.',
  comment: 'A few words',
  filledCount: { one: 'How many openings are filled, of {count}?', other: 'How many openings are filled, of {count}?' },
  openingsWrong: { one: '{count} opening is left.', other: 'Give a number from 1 to {count}.' },
  channelsTitle: 'An opening is filled',
  channelsText:
    'When the last opening is filled, the offer is no longer published and the young people who wait are told kindly. You can reopen it.',
  channelsLegend: 'How did you find somebody?',
  abandonTitle: 'Stop this offer',
  abandonText:
    'The offer leaves the list and proposals under way end. This cannot be undone: you would have to post a new offer.',
  abandonLegend: 'Why?',
};

export const offerState: Messages['offerState'] = {
  draft: 'Draft',
  underReview: 'Being read',
  refused: 'Not published',
  published: 'Published',
  paused: 'Paused',
  filled: 'Filled',
  abandoned: 'Stopped',
  expired: 'Expired',
};

export const offerDue: Messages['offerDue'] = {
  published: 'To be prolonged by {when}, or it ends by itself.',
  underReview: 'A person reads it by {when}.',
};

export const offerNext: Messages['offerNext'] = {
  draft: 'Nobody sees this offer. Send it when it is ready.',
  underReview: 'A person of Passerelle reads the offer. You have nothing to do.',
  refused: 'The offer was not published. Post a new one, with the answer in mind.',
  published: 'Coaches are looking for profiles. You will receive them by e-mail.',
  publishedForOther: 'Coaches look for profiles. The company receives them by e-mail and answers itself.',
  paused: 'Nobody sees the offer for now. Resume when you want.',
  filled: 'All openings are filled. If a contract falls through, reopen the offer.',
  abandoned: 'This offer is stopped.',
  expired: 'The offer is no longer published. Prolong it if you are still looking.',
};

export const offerAction: Messages['offerAction'] = {
  submit: 'Send the offer',
  resume: 'Resume',
  prolong: 'Prolong by 60 days',
  reopen: 'Reopen an opening',
  fill: 'It is filled',
  pause: 'Pause',
  abandon: 'Stop the offer',
};

export const offerStep: Messages['offerStep'] = {
  submit: 'Offer sent',
  approve: 'Offer read and published',
  refuse: 'Offer not published',
  pause: 'Offer paused',
  resume: 'Offer resumed',
  prolong: 'Offer prolonged by 60 days',
  fill: 'Opening filled',
  abandon: 'Offer stopped',
  expire: 'Offer expired',
  reopen: 'An opening is free again',
  other: 'Offer changed',
};

/** What an offer says beside its title. */
export const details = {
  unknown: 'Not known yet',
  yes: 'Yes',
  no: 'No',
  hours: 'Hours',
  training: 'Training and rhythm',
  work: 'Who accompanies, and where',
  rules: 'Work of minors and regulated work',
  hoursPerWeek: 'Hours per week',
  earliestAt: 'Earliest usual beginning',
  latestAt: 'Latest usual end',
  earlyStart: 'Does one begin very early?',
  nightWork: 'Does one work at night?',
  weekendWork: 'Does one work at the weekend?',
  levelPrepared: 'Diploma prepared',
  levelRequired: 'Diploma to come with',
  professionalRequired: 'Must this diploma be one for a trade?',
  durationMonths: 'Duration, in months',
  rhythm: 'Rhythm of company and training',
  trainingDays: 'Usual days in training',
  tutorKnown: 'Is the tutor or apprentice master known?',
  reachableWithoutLicence: 'Can one come without a licence?',
  workMode: 'Where does one work?',
  mode_site: 'On site',
  mode_hybrid: 'Partly remote',
  mode_remote: 'Remote',
  employerKind: 'Which employer, as the law calls it?',
  kind_private: 'Company or association',
  kind_epic: 'Public industrial or commercial body',
  kind_public: 'Public service',
  rulesHint:
    'Some work is forbidden under 18, or needs a declaration to the labour inspectorate (R4153-40 of the code du travail).',
  minorsAllowed: 'May somebody under 18 do this work?',
  regulated: 'Is there regulated work?',
  regulatedWork: 'Which?',
  regulatedMissing: 'Tick at least one kind of regulated work.',
  minorsDeclaredOn: 'Declared to the labour inspectorate on',
  monthsWrong: 'Give a number of months, {most} at most.',
  hoursWrong: 'Give a number of hours, {most} at most.',
} as const;
