/** Why somebody is on a list and where: rules, what blocks, what to ask, what would help, and points; read by those who accompany. */
const rule = {
  'contract-type': 'Kind of contract',
  'employer-kind': 'Employer may sign',
  'age-window': 'Legal age',
  duration: 'Length of the contract',
  diploma: 'Diploma',
  'wished-occupation': 'Wished occupation',
  rhythm: 'Rhythm',
  distance: 'Distance',
  journey: 'Journey',
  'start-window': 'Start',
  'hours-of-minors': 'Hours under 18',
  'night-of-minors': 'Night under 18',
  'regulated-work': 'Regulated work',
  openings: 'Openings',
} as const;

/** What blocks. */
const obstacle = {
  'contract-type-not-wanted': 'The youth does not want this kind of contract.',
  'employer-may-not-sign': 'A public employer may not sign a contract de professionnalisation (labour code, L6325-2).',
  'window-not-open-yet': 'The law does not let this contract start on that day yet.',
  'window-closed': 'The law does not let this person start this contract on that day.',
  'duration-too-short': '{months} months are too short: the law wants {minMonths} months at least.',
  'duration-too-long': '{months} months are too long: the law allows {maxMonths} months.',
  'diploma-too-low': 'The offer wants a diploma of level {required}.',
  'diploma-not-professional': 'The offer wants a diploma for a trade; a general baccalauréat is none.',
  'occupation-not-wished': 'This occupation is not among the wishes.',
  'rhythm-not-wanted': 'The rhythm of the offer is not the one that the youth wishes.',
  'too-far': 'The place is {km} km away; the youth said {reachKm} km at most.',
  'licence-needed': 'A driving licence is needed to come, and the youth has none to use on that day.',
  'journey-too-long': 'About {minutes} minutes of travel; the youth said {maxMinutes} at most.',
  'start-has-passed': 'The start has passed.',
  'available-too-late': 'The youth is only free after the latest start.',
  'available-too-early': 'The youth is no longer free at the start.',
  'hours-too-long-for-minor': '{hours} hours a week: under 18, the law allows {maxHours} in this sector.',
  'night-closed-to-minor': 'Under 18, these night hours are closed: no work from {banFrom} to {banTo}.',
  'minors-not-taken': 'The employer takes nobody under 18 on this post.',
  'declaration-expired': 'The declaration of regulated work will have expired at the start: it holds for three years.',
  'no-opening-left': 'There is no opening left.',
} as const;

/** What to ask, and whom. */
const question = {
  completed3e: 'Is the troisième finished? Ask the youth.',
  jobSeeker: 'Are they registered as a job seeker? Ask them.',
  'age-limit-situation':
    'Does their situation allow a contract at this age? Check it together, without writing the reason here.',
  'offer-contract-types': 'Which contracts does the employer offer?',
  'youth-contract-types': 'Which contracts does the youth want?',
  'employer-kind':
    'Is the employer an administration, or an industrial and commercial body? Only the latter may sign a contract de professionnalisation.',
  'short-duration':
    'Under {minMonths} months: does it finish a broken contract, or did the training centre agree to a shorter one?',
  'long-duration':
    'Over {maxMonths} months: does the training centre confirm a longer one? Check it together, without writing the reason here.',
  'branch-agreement': 'Over {maxMonths} months: does the agreement of the branch allow it? Ask the OPCO.',
  'reinforced-public':
    'Over {maxMonths} months: does the youth belong to the public for whom it may last longer (L6325-1-1)?',
  'youth-diploma': 'What is their highest diploma? The offer wants level {required}.',
  'professional-diploma': 'Is their diploma one for a trade? Ask the OPCO in doubt.',
  'training-entry': 'The training prepares for level {prepared}: does its centre admit them?',
  wishes: 'Which occupations does the youth want?',
  'near-occupation': 'An occupation near their wish: does it interest them?',
  'offer-rhythm': 'How do company and training alternate? The youth has a wish.',
  'offer-place': 'Where is the work?',
  'youth-place': 'In which commune does the youth live?',
  reach: 'How far, or for how long, can they travel?',
  'exact-place': 'The place is only known roughly: check the way.',
  'travel-modes': 'How can they travel?',
  'line-exists': 'Is there a bus or a train at the right hours? About {minutes} minutes are estimated.',
  'offer-start': 'When does the contract start?',
  availability: 'From when on are they free?',
  adulthood: 'Will they be 18 when the contract starts? Rules protect those under 18 on this post.',
  'inspector-hours':
    '{hours} hours a week: above {maxHours}, the labour inspectorate must agree, after the occupational doctor.',
  'rest-of-minors':
    'Is the rest kept? {restHours} hours in a row each day, two days in a row each week, Sunday among them save listed sectors.',
  'night-hours': 'At what hours is the work? Under 18, not from {banFrom} to {banTo} without an authorisation.',
  'inspector-night':
    'Did the labour inspectorate allow night work from {openFrom} to {openTo}? Its authorisation is needed under 18.',
  'regulated-work': 'Does the post contain work that is regulated under 18 (machines, heights, chemicals)?',
  declaration: 'Was the regulated work of this post declared to the labour inspectorate for this site?',
} as const;

/** The smallest change that would help. */
const change = {
  'want-contract-type': 'Talk about this kind of contract with the youth.',
  'offer-apprenticeship': 'Suggest an apprenticeship to the employer.',
  'start-later': 'Start later.',
  'begin-as-pupil': 'Begin the training under school status, then sign the contract.',
  'change-duration': 'Set the length to {durationMonths} months.',
  'lower-diploma': 'Ask the employer whether a lower diploma will do.',
  'take-any-diploma': 'Ask the employer whether another diploma of this level will do.',
  'add-wish': 'Add this occupation to the wishes, if the youth wants it.',
  'accept-rhythm': 'Talk about this rhythm with the youth.',
  'raise-reach': 'Go as far as {reachKm} km.',
  'find-transport': 'Find a way to come: a shared car, a licence, a room.',
  'raise-minutes': 'Accept {maxMinutes} minutes of travel.',
  'renew-start': 'Ask the employer for another start.',
  'stay-available': 'Stay free until the start.',
  'fewer-hours': 'Set {hoursPerWeek} hours a week.',
  'other-hours': 'Work between {earliestAt} and {latestAt}.',
  'be-adult': 'Wait for the 18th birthday.',
  'declare-again': 'Make the declaration to the labour inspectorate again.',
  'add-opening': 'Open one more post.',
} as const;

/** What gives points. */
const criterion = {
  'wish-rank': 'Rank of the occupation among the wishes',
  'start-fit': 'Start and availability',
  'rhythm-fit': 'Wished rhythm',
  'career-project': 'Career project',
  'skills-in-common': 'Skills in common',
  'diploma-fit': 'Diploma wanted',
  travel: 'Short way',
} as const;

/** What speaks for a pair, as a coach would write it. */
const because = {
  'wish-rank': 'the wished occupation',
  'start-fit': 'dates that go together',
  'rhythm-fit': 'the wished rhythm',
  'career-project': 'a project that was worked on',
  'skills-in-common': 'skills in common',
  'diploma-fit': 'the right diploma',
  travel: 'a short way',
} as const;

export const englishRanking = { because, change, criterion, obstacle, question, rule } as const;
