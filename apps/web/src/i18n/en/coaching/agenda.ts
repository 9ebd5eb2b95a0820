/** Today, the agenda, duplicates and the manager's numbers. */
export const today = {
  mine: 'Yours to do',
  close: 'Deadline close',
  silent: 'No answer',
  without: 'Nothing proposed',
  open: 'Open: {name}',
  then: { one: '{count} thing waits for you.', other: '{count} things wait for you, the most pressing first.' },
  nothingTitle: 'Nothing waits for you',
  nothingText: 'Every deadline is kept. A good moment to propose an offer to a youth.',
  agenda: 'The whole agenda',
  youths: 'My youths',
} as const;

export const waitingFor = {
  milestone: '{what} at {employer}',
  promised: 'Contract with {employer}: complete what it says.',
  inPreparation: 'Contract with {employer}: collect the signatures.',
  interview: 'Interview at {employer}',
  nothing: 'Nothing is proposed to them now.',
  at: '{when}',
  before: 'By {when}',
} as const;

/** What a task is about, by its kind. */
export const task = {
  'guardian-silent': 'The guardian did not answer: call them.',
  'send-due': 'The youth agreed: send their profile to the employer.',
  'slots-due': 'The interview could not take place: find other times.',
  'nobody-answered': 'Nobody answered in time: ask how things are.',
  'offer-changed': 'The offer was changed: check that it still suits.',
  'outcome-due': 'The interview is over: record how it went.',
  'decision-due': 'The employer has not decided: call them.',
  'youth-to-tell': 'The youth has no address: tell them by telephone.',
  'guardian-to-tell': 'The guardian has no address: tell them by telephone.',
  'employer-to-tell': 'The employer has no address: tell them by telephone.',
  milestone: 'A follow-up appointment is not recorded yet.',
  contract: 'The contract waits for its next step.',
  searchAgain: 'The contract was broken: find another employer.',
  other: 'To look at',
} as const;

export const agenda = {
  title: 'Agenda',
  lead: 'What is late, and the two weeks to come.',
  until: 'Until {day}.',
  interviews: 'Interviews',
  tasks: 'To do',
  milestones: 'Follow-up appointments',
  contracts: 'Contracts to prepare',
  firstInLine: 'To help first',
  broken: 'Contract broken on {day}. Another employer is to be found before {until}.',
  noneTitle: 'Nothing in the next two weeks',
  noneText: 'Tasks, interviews and follow-up appointments will stand here.',
} as const;

export const duplicates = {
  title: 'Duplicates',
  lead: 'These files may be about one person. Nothing is merged without you, and you can undo it for 30 days.',
  show: 'Show',
  open: 'To decide',
  merged: 'Merged',
  distinct: 'Two people',
  alike: 'Likeness: {points} points',
  keep: 'Keep the file of {name}',
  keepBoth: 'They are two people',
  merge: 'Merge the two files',
  mergeText:
    'The contracts, tasks, log and agreements of the other file move into this one; its open proposals end. You can undo this for 30 days.',
  undo: 'Undo',
  undoUntil: 'Possible until {when}.',
  notMine: 'A colleague follows this file.',
  mergeDone: 'The two files are one now.',
  keepBothDone: 'Noted: they are two people.',
  undoDone: 'It is as it was before.',
  noneTitle: 'No duplicate here',
  noneText: 'When two files are alike, they stand side by side on this page.',
} as const;

/** One file out of two. */
export const merging = {
  begin: 'Merge these two files…',
  keep: 'Which file stays?',
  keepText: 'Its proposals go on; those of the other file end.',
  file: 'File {number}: {name}',
  from: 'File {number}',
  differences: { one: '{count} difference to decide', other: '{count} differences to decide' },
  single: {
    one: '{count} fact is known to one file only: it is kept',
    other: '{count} facts are known to one file only: they are kept',
  },
  taken: {
    one: '{count} fact comes from the other file.',
    other: '{count} facts come from the other file.',
  },
} as const;

/** Why two files look alike. */
export const likeness = {
  'same-name': 'same name',
  'names-swapped': 'first and last name swapped',
  'name-with-a-typo': 'almost the same name',
  'same-last-name': 'same last name',
  'same-birth-date': 'same birth date',
  'birth-date-with-a-slip': 'almost the same birth date',
  'same-phone': 'same telephone',
  'same-email': 'same email address',
  'email-with-a-typo': 'almost the same email address',
} as const;

export const board = {
  title: 'Figures',
  lead: 'Where the proposals of your organisation stand.',
  at: 'Counted {when}.',
  states: 'Proposals by step',
  statesMean: 'All proposals of your youths, whenever they were made.',
  state: 'Step',
  count: 'Number',
  none: 'No proposal yet.',
  delays: 'Who has to answer',
  delaysMean: 'Open proposals by the one who has to answer. “Late”: the deadline is past.',
  whom: 'Waiting for',
  late: 'Late',
  since: 'Since',
  nobodyWaits: 'No answer is awaited.',
  without: 'Youths without a proposal',
  youths: { one: '{count} youth', other: '{count} youths' },
  longest: 'The longest wait began on {day}.',
  withoutMeans: 'Youths who search, with their agreement, and have neither an open proposal nor a hire.',
  first: 'Time to the first proposal',
  half: 'Half of the youths had it within {time}.',
  nine: 'Nine in ten had it within {time}.',
  hours: { zero: 'less than an hour', one: '{count} hour', other: '{count} hours' },
  days: { one: '{count} day', other: '{count} days' },
  noFirst: 'Nobody has had a proposal yet.',
  firstMeans: {
    one: 'From registration to the first proposal, of {count} youth who had one.',
    other: 'From registration to the first proposal, of the {count} youths who had one.',
  },
} as const;

/** A manager’s youths. */
export const cohort = {
  title: 'The cohort',
  lead: 'The youths of your programmes and where their search stands. Their files belong to their coaches.',
  see: 'See the cohort',
  nobody: 'Nobody is their referent',
  noneTitle: 'No youth yet',
  noneText: 'Their coaches add them, one by one or from a file.',
  reset: 'See the whole cohort',
} as const;
