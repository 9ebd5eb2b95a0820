/** Lists in the order of the ranking, and why. */
export const ranked = {
  show: 'Show',
  eligible: 'Nothing stands against it',
  toCheck: 'To check',
  blocked: 'Blocked',
  fits: 'What fits',
  lawful: 'Legal conditions',
  blocks: 'What blocks',
  helps: 'What would unblock it: {change}',
  from: 'Possible from {day}.',
  points: '{points} points of {of}',
  part: '{points} of {of}',
  starts: 'starts from {day}',
  offerTo: '“{offer}” to {name}',
  already: 'Proposed already: {state}',
  propose: 'Propose',
  proposeTo: 'Propose {name}',
  proposeText: 'The youth gets a letter and has five working days to say yes or no. The employer knows nothing yet.',
  proposeYes: 'Send the proposal',
  reason: 'Why bring them together?',
  reasonFrom: 'What fits: {fits}.',
  reasonMissing: 'Write a few words about what fits.',
  proposed: 'Proposed: {name}.',
  noOfferTitle: 'No offer to show',
  noOfferText:
    'Show what is blocked too, or complete the profile: wishes, place, availability and the agreement to be ranked.',
} as const;

export const rankedYouths = {
  title: 'Youths for “{offer}”',
  lead: 'The youths whom you follow, in the order that suits the offer.',
  noneTitle: 'No youth to show',
  noneText: 'Show what is blocked too, or ask below why somebody is not on the list.',
  compare: 'Compare {name}',
  sideBySide: 'Side by side',
  endCompare: 'Close the comparison',
  whyNot: 'Why not…?',
  whom: 'Whom do you mean?',
  whomHint: 'Type the beginning of their name.',
} as const;

/** What keeps a pair off every list. */
export const unlisted = {
  'offer-closed': 'This offer is not open any more.',
  'youth-not-searching': 'This person is not searching now: they have a contract, or their file is closed.',
  'basis-missing': 'The agreement to be ranked is missing. Record it in their file, under “Agreements”.',
} as const;

/** Which proposals a coach looks at. */
export const proposalFilter = { open: 'Under way', hired: 'Hires', over: 'Over', all: 'All' } as const;
