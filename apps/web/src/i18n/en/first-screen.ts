import type { Messages } from '../catalogues';

/** What waits for those who do not follow youths, on their first screen. */
export const firstScreen: Messages['firstScreen'] = {
  noAction: 'No call and no visit planned this week. Choose a company and note the next step.',
  prospect: 'Go to prospecting',
  sendFile: 'Send a file of offers',
  late: {
    zero: 'No answer is late.',
    one: '{count} answer is late.',
    other: '{count} answers are late.',
  },
  without: {
    zero: 'Each youth has a proposal under way.',
    one: '{count} youth has no proposal under way.',
    other: '{count} youths have no proposal under way.',
  },
  board: 'See the dashboard',
  noProfile: 'No profile for now. As soon as a coach proposes one to you, it appears here.',
  answerProfile: 'Answer: a profile for “{offer}”',
  profile: 'A profile for “{offer}”',
  received: 'Profiles received',
  offers: 'My offers',
  companies: {
    zero: 'No new company asks for access.',
    one: '{count} new company asks for access.',
    other: '{count} new companies ask for access.',
  },
  offersToRead: {
    zero: 'No offer waits to be read.',
    one: '{count} offer waits to be read.',
    other: '{count} offers wait to be read.',
  },
  jobs: {
    zero: 'All letters and all calculations went through.',
    one: '{count} automatic job failed.',
    other: '{count} automatic jobs failed.',
  },
  review: 'Read them',
  machinery: 'See the machines',
};

/** Where a profile stands, as its employer is told. */
export const sentState: Messages['sentState'] = {
  sent: 'Waits for your answer',
  onHold: 'To ask you again later',
  interviewing: 'Interview under way',
  hired: 'You hire this person',
  refused: 'You did not go further',
  notHired: 'You did not go on',
  closed: 'Not proposed any more',
};
