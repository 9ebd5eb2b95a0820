import type { Messages } from '../catalogues';

/** Where a proposal stands, and who must do what before when. */
export const standing: Messages['standing'] = {
  proposed: 'Proposed to the young person',
  awaitingGuardian: 'Waits for a guardian',
  agreed: 'The young person agrees',
  sent: 'Sent to the employer',
  onHold: 'On hold at the employer’s',
  interviewing: 'Interview under way',
  hired: 'Hired',
  notHired: 'Not hired',
  declined: 'The young person said no',
  refused: 'The employer will not go further',
  withdrawn: 'Withdrawn',
  lapsed: 'No answer in time',
  obsolete: 'No longer needed',
};

export const waiting: Messages['waiting'] = {
  youth: 'The young person must answer at the latest on {when}.',
  guardian: 'The guardian must answer at the latest on {when}.',
  coach: 'You must act at the latest on {when}.',
  employer: '{employer} must answer at the latest on {when}.',
  other: 'An answer is expected at the latest on {when}.',
  slots: 'The young person chooses a time before {when}.',
  meeting: 'Interview on {when}.',
  met: 'Interview {when}: how it went is still to be noted.',
  nobody: 'Nothing to do.',
  late: 'Late',
};
