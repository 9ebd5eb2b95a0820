import type { Messages } from '../catalogues';

/** The screens of administrators. */
export const reviews: Messages['reviews'] = {
  title: 'To review',
  companies: 'New companies',
  offers: 'Offers to read',
  noCompanyTitle: 'No new company',
  noCompanyText: 'Those that register by themselves appear here.',
  noOfferTitle: 'No offer to read',
  noOfferText: 'First offers and flagged texts appear here.',
  siret: 'SIRET {siret}',
  known: 'This company is known already: the person has no access yet.',
  before: 'To be decided by {when}.',
  newEmployer: 'First offer of this employer',
  words: 'Words to check: {words}',
  approve: 'Accept',
  refuse: 'Refuse',
  refuseTitle: 'Refuse “{name}”',
  companyRefused: 'The person loses access and receives an e-mail with your reason.',
  offerRefused: 'The offer is not published. The employer reads your reason.',
  why: 'Your reason, as it will be read',
  whyMissing: 'Write at least a few words.',
  approved: '“{name}” is accepted.',
  refused: '“{name}” is refused.',
};

export const organisations: Messages['organisations'] = {
  title: 'Organisations',
  new: 'Add an organisation',
  emptyTitle: 'No organisation',
  emptyText: 'Add the first one above.',
  made: '{name} is added.',
  kind: 'Kind',
  name: 'Name',
  nameMissing: 'Write a name.',
  uai: 'UAI code',
  manager: 'First manager (optional)',
  make: 'Add',
  people: 'Who works there',
  nobody: 'Nobody for now. Invite somebody.',
  since: 'since {date}',
  end: 'End',
  endOf: 'End the role of {name} ({role})',
  endTitle: 'End the role of {name}?',
  endText: 'This person loses this access at once. Their files stay and can be taken over by a colleague.',
  ended: 'Done.',
  invite: 'Invite somebody',
  invited: 'An invitation has gone to {email}.',
  role: 'Role',
  sendInvitation: 'Send the invitation',
};

export const organisationKind: Messages['organisationKind'] = {
  trainingCentre: 'Training centre',
  missionLocale: 'Youth centre (mission locale)',
  schoolService: 'School service',
  employer: 'Employer',
  operator: 'Programme operator',
  evaluator: 'Evaluator',
};

export const machinery: Messages['machinery'] = {
  title: 'Machinery',
  deadJobs: 'Failed jobs',
  noJobTitle: 'No failed job',
  noJobText: 'All that had to go has gone.',
  retry: 'Try again',
  retried: 'The job is tried again.',
  search: 'Search of offers',
  searchText: 'Makes the index anew from the offers. Searching goes on meanwhile.',
  rebuild: 'Make the index anew',
  rebuilt: 'Made anew {when}, {total} offers.',
  never: 'Never made anew.',
};

export const audit: Messages['audit'] = {
  title: 'Log',
  lead: 'Who did what, the newest first. Codes, no name and no address.',
  emptyTitle: 'Nothing yet',
  emptyText: 'Each important act is written here.',
  on: 'On {subject}',
  by: 'By {actor}',
};
