/** A youth’s file as its coach changes it, section by section. */
export const file = {
  title: '{section} – {name}',
  change: 'Change',
  changeNamed: 'Change: {name}',
  save: 'Save',
  saveMine: 'Save what I wrote',
  saved: 'Saved.',
  new: 'Open a file',
  newTitle: 'Open a file',
  newLead: 'Who is it? The rest can be filled in later. You become their referent.',
  opened: 'The file of {name} is open.',
  meanwhile: 'A colleague changed this section meanwhile',
  meanwhileText:
    'What changed: {fields}. Nothing that you wrote is lost: save it, and it replaces the other version, or take what your colleague saved.',
  takeTheirs: 'Take the saved version',
  nameMissing: 'Type a name.',
  birthWrong: 'Give a birth date in the past.',
  referenceHint: 'The number of the file in your organisation, if there is one.',
  phoneWrong: 'Type a number of ten digits, or one with its country code.',
  emailWrong: 'Something is missing in this address; it looks like name@domain.fr.',
  noGuardian: 'No guardian is written down.',
  guardian: 'Guardian {number}',
  relationship: 'Relationship with the youth',
  signs: 'Holds parental authority and signs',
  addGuardian: 'Add a guardian',
  placeHint: 'Type the beginning of the name or the postal code, then choose.',
  placeMissing: 'Choose a commune from the list.',
  countWrong: 'Type a whole number, {most} at most.',
  noWish: 'No trade is written down.',
  wishAdd: 'Add a trade',
  wishAddHint: 'Type the beginning of the trade, then choose. The first one counts most.',
  wishSource: 'Where does this wish come from?',
  datesWrong: 'This date is before the beginning of the availability.',
  skillsHint: 'One per line: what the person can do.',
  skillsWrong: 'No more than {most} lines, of {longest} characters each.',
  language: 'Language {number}',
  languageName: 'Which language?',
  languageHow: 'How do they speak it?',
  languageMissing: 'Type which language.',
  addLanguage: 'Add a language',
  situationHint:
    'These facts open contracts and benefits. What you do not know stays “Not known yet”. Nothing about health here.',
  previous: 'Previous work-study contract',
  previousNone: 'None, or not known yet',
  previousEndedMissing: 'Say when it ended.',
  previousEndMissing: 'Choose how it ended.',
  choose: 'Choose',
} as const;

export const fileSection = {
  identity: 'Identity',
  contact: 'Contact',
  guardians: 'Guardians',
  travel: 'Place and travel',
  schooling: 'Schooling',
  wishes: 'Wishes and project',
  search: 'Availability and contract',
  skills: 'Skills and languages',
  situation: 'Situation',
} as const;

export const fileField = {
  firstName: 'First name',
  lastName: 'Last name',
  birthOn: 'Birth date',
  reference: 'Reference (optional)',
  phone: 'Telephone',
  phoneState: 'Does this number answer?',
  email: 'E-mail address',
  emailState: 'Does this address work?',
  guardians: 'Guardians',
  place: 'Commune',
  placeText: 'Commune',
  travelModes: 'How can they travel?',
  maxMinutes: 'Longest journey, in minutes',
  reachKm: 'Longest distance, in km',
  schooling: 'At school today',
  lastClass: 'Last class attended',
  completed3e: 'Is the last year of lower secondary school (3e) completed?',
  diplomaKind: 'Highest diploma',
  diplomaLevel: 'Level of this diploma',
  wishes: 'Wished trades',
  availableFrom: 'Available from',
  availableTo: 'Until (optional)',
  contractTypes: 'Wished contracts',
  rhythm: 'Wished rhythm',
  skills: 'Skills',
  languages: 'Languages',
  jobSeeker: 'Registered with France Travail',
  since: 'Registered since',
  rsa: 'Receives the RSA benefit',
  ass: 'Receives the ASS benefit',
  aidedContract: 'Comes out of a subsidised contract',
  businessProject: 'Starts or takes over a company',
  emancipated: 'Emancipated minor',
  previousType: 'Which contract?',
  previousEndedOn: 'Ended on',
  previousEnd: 'How did it end?',
  source: 'Who said so?',
} as const;

export const channelState = {
  unverified: 'nobody tried it yet',
  verified: 'works',
  bounced: 'does not work',
  refused: 'does not want to be reached this way',
} as const;

export const schoolingStatus = {
  pupil: 'Pupil',
  student: 'Student',
  apprentice: 'Apprentice',
  dropout: 'Dropped out during the year',
  left: 'No longer at school',
} as const;

export const wishSource = {
  youth: 'The person themselves',
  coach: 'An idea of the coach',
  test: 'A test',
  immersion: 'An immersion',
} as const;

export const languageLevel = { basic: 'a little', good: 'well', native: 'mother tongue' } as const;

export const factSource = {
  youth: 'The person themselves',
  guardian: 'A guardian',
  coach: 'The coach',
  partner: 'A partner',
  document: 'A document',
} as const;

export const contractEnd = {
  completed: 'Kept to its end',
  brokenByOthers: 'Broken, not by their doing',
  unfit: 'Unfit for the work',
  brokenByWill: 'Broken because they wanted to',
} as const;

/** What the law protects: for the referent alone. */
export const protectedFacts = {
  heading: 'Protected facts',
  apart: 'Health and disability have a file apart, which only the referent opens.',
  title: 'Protected facts – {name}',
  lead: 'Health, disability: to adapt the coaching, never to rank nor for the employer. Each opening is written down.',
  reason: 'Why do you open this file?',
  reasonHint: 'Your reason is kept with your name. Ten characters at least.',
  reasonMissing: 'Say why, in a few words.',
  open: 'Open the protected file',
  referentOnly: 'Only the referent of this person may open it.',
  needsHint: 'What helps, never a diagnosis: “needs a seat”, “a break every two hours”.',
} as const;

export const protectedFact = {
  rqth: 'Recognised as a disabled worker (RQTH)',
  rqthSince: 'RQTH since',
  rqthUntil: 'RQTH until',
  pps: 'Personal schooling plan (PPS)',
  aeeh: 'Education benefit for a disabled child (AEEH)',
  pch: 'Disability compensation benefit (PCH)',
  aah: 'Benefit for disabled adults (AAH)',
  highLevelAthlete: 'High-level athlete',
  pregnancy: 'Pregnancy',
  pregnancyOn: 'Due on',
  healthNeeds: 'What helps at work',
} as const;
