import type { Messages } from '../catalogues';

/** Prospecting companies. */
export const leads: Messages['leads'] = {
  title: 'Prospecting',
  nextTitle: 'To do next',
  nothingTitle: 'Nothing to do for now',
  nothingText: 'Note a next action for a company: it will appear here.',
  new: 'Begin with a company',
  all: 'All companies being prospected',
  noneTitle: 'No company',
  noneText: 'Begin with a company above, or send a file of offers.',
  nextIs: '{what} to do by {when}.',
  noNext: 'No next action.',
  last: 'Last contact: {when}.',
  promised: { one: '{count} post promised.', other: '{count} posts promised.' },
  begin: 'Begin',
  recent: 'Careful, a colleague was there before you: {what}, {when}.',
  contacts: 'Whom to reach',
  noContact: 'No contact known.',
  recordTitle: 'Write down what just happened',
  promiseTitle: 'Write down a promise',
  promises: 'Promises',
  posts: { one: '{count} post', other: '{count} posts' },
  expected: 'expected {when}',
  history: 'What happened',
  noHistory: 'Nothing yet.',
  recorded: 'Noted.',
  kind: 'What?',
  result: 'With what result?',
  choose: 'Choose…',
  resultMissing: 'Choose a result.',
  comment: 'A few words',
  nextKind: 'And then?',
  nothingNext: 'Nothing planned',
  nextOn: 'By',
  nextDayMissing: 'Choose a day.',
  record: 'Note it',
  despiteTitle: 'A colleague was there lately',
  despiteText: 'Two calls close together tire a company. Read what was said, then confirm if you did contact it.',
  despiteYes: 'Note it all the same',
  howMany: 'How many posts?',
  howFirm: 'How firmly?',
  expectedOn: 'For when?',
  recordPromise: 'Note the promise',
  promiseRecorded: 'Promise noted.',
};

export const actionKind: Messages['actionKind'] = {
  call: 'Call',
  visit: 'Visit',
  letter: 'Letter',
};

export const actionResult: Messages['actionResult'] = {
  'no-answer': 'No answer',
  'message-left': 'Message left',
  'call-back': 'To call back',
  interested: 'Interested',
  promise: 'Promise',
  'offer-given': 'Offer given',
  'not-now': 'Not now',
  refused: 'Refused',
  'wrong-contact': 'Wrong contact',
};

export const promiseKind: Messages['promiseKind'] = {
  said: 'Said',
  written: 'Written',
  signed: 'Signed',
};
