/** A youth's file, group by group. */
export const youths = {
  title: 'My youths',
  lead: 'Those whom you follow; or your whole organisation, by name.',
  search: 'Search for a name',
  whose: 'Who',
  followed: 'Whom I follow',
  referent: 'Whose referent I am',
  team: 'Whom I follow in a team',
  everybody: 'The whole organisation',
  state: 'Where their search stands',
  count: { one: '{count} person', other: '{count} people' },
  first: { one: 'The first person in alphabetical order', other: 'The first {count} people' },
  colleague: 'followed by a colleague',
  notFoundTitle: 'Nobody matches',
  notFoundText: 'Try the beginning of a last or first name, or remove a filter.',
  reset: 'See all the youths whom I follow',
  noneTitle: 'No youth yet',
  noneText: 'Send the contact file that you have: everybody in it will have their file.',
  import: 'Send a file',
} as const;

/** Where a youth’s search stands. */
export const searchState = {
  any: 'Any',
  basisMissing: 'Agreement to be asked for',
  searching: 'Searching',
  inContract: 'In a contract',
  withoutProposal: 'Without a proposal',
} as const;

export const youth = {
  age: { one: '{count} year old', other: '{count} years old' },
  proposals: 'Proposals',
  noProposal: 'Nothing is proposed yet.',
  proposeNext: 'No answer is awaited. Propose one of the offers below.',
  offers: 'Offers that suit them',
  contract: 'Contract and follow-up',
  tasks: 'To do',
  noTask: 'Nothing to do is noted.',
  addTask: 'Add a task',
  taskTitle: 'What is to be done?',
  taskTitleMissing: 'Write what is to be done.',
  taskDue: 'Before',
  dayMissing: 'Choose a day.',
  taskAdded: 'Noted.',
  close: 'Done',
  closeNamed: 'Done: {what}',
  closeNote: 'How did it go?',
  closeNoteMissing: 'Write a few words.',
  taskClosed: 'Done, and noted.',
  log: 'Log',
  noLog: 'The log is still empty.',
  writeLog: 'Write into the log',
  logKind: 'What was it?',
  logOn: 'On which day?',
  logText: 'What was said, what was agreed',
  logHint: 'Nothing about health here: that has a place of its own.',
  logMissing: 'Write a few words.',
  logWritten: 'Written down.',
  correction: 'correction',
  profile: 'Profile',
  consents: 'Agreements',
} as const;

export const logKind = {
  call: 'Call',
  message: 'Message',
  meeting: 'Meeting',
  visit: 'Visit to the company',
  threeWay: 'Meeting of three',
  note: 'Note',
} as const;

/** Who acts, as a coach calls them. */
export const person = {
  youth: 'The youth',
  guardian: 'The guardian',
  coach: 'The coach',
  employer: 'The employer',
  administrator: 'The administration',
  prospector: 'The prospector',
  system: 'Passerelle',
} as const;

export const channel = {
  telephone: 'by telephone',
  inPerson: 'in person',
  paper: 'on paper',
  oral: 'in person',
  email: 'by email',
  online: 'online',
  file: 'by a file',
} as const;

export const profileFacts = {
  unknown: 'Not known yet',
  yes: 'Yes',
  no: 'No',
  contact: 'Identity and contact',
  birthOn: 'Birth date',
  email: 'Email address',
  phone: 'Telephone',
  reference: 'Reference',
  origin: 'Where the file comes from',
  guardians: 'Guardians',
  signs: 'signs',
  search: 'What they look for',
  wishes: 'Occupations wished for',
  project: 'Project',
  availableFrom: 'Available from',
  availableTo: 'Available until',
  rhythm: 'Rhythm wished for',
  skills: 'Skills',
  languages: 'Languages',
  travel: 'Place and travel',
  place: 'Commune',
  modes: 'Ways to travel',
  reach: 'How far',
  km: '{km} km',
  minutes: 'How long on the way',
  min: '{minutes} minutes',
  schooling: 'Schooling',
  lastClass: 'Last class',
  completed3e: 'Completed 3e (lower secondary)',
  diploma: 'Highest diploma',
} as const;

export const wishedRhythm = {
  weekly: 'Every week',
  fortnightly: 'Every other week',
  monthly: 'In longer periods',
  any: 'Any',
} as const;

export const travelMode = {
  walk: 'on foot',
  bicycle: 'bicycle',
  moped: 'moped',
  car: 'car',
  bus: 'bus',
  train: 'train',
  carried: 'somebody drives them',
} as const;

export const diplomaKind = {
  none: 'None',
  general: 'General',
  technological: 'Technological',
  vocational: 'Vocational',
  title: 'Professional title',
  higher: 'Higher education',
} as const;

export const projectState = {
  hypothesis: 'an idea',
  underTest: 'being tried',
  validated: 'validated',
  rejected: 'set aside',
  reoriented: 'reoriented',
} as const;

export const relationship = {
  mother: 'mother',
  father: 'father',
  grandparent: 'grandparent',
  guardian: 'guardian',
  fosterFamily: 'foster family',
  institution: 'institution',
  other: 'other',
} as const;

export const purpose = {
  ranking: 'Be ranked for offers',
  sharing: 'Show a short profile to an employer',
  partnerView: 'Be seen by a partner',
  outreach: 'Be contacted again',
  photo: 'Use their photograph',
} as const;

export const consentBasis = {
  consent: 'The person agrees',
  publicInterest: 'Mission of public interest: the person is told',
} as const;

export const consent = {
  yes: 'in force',
  no: 'no agreement noted',
  given: 'Given on {day}, {channel}.',
  withdrawn: 'Taken back on {day}, {channel}.',
  give: 'Record the agreement',
  withdraw: 'Record the withdrawal',
  giveText: 'First read to them what it is for. An agreement can be taken back at any time.',
  withdrawText: 'The withdrawal holds at once, everywhere.',
  basis: 'What it rests on',
  channel: 'How did they say it?',
  on: 'On which day?',
  guardian: 'Does a guardian agree too?',
  nobody: 'Not needed',
  recorded: 'Noted.',
} as const;
