import type { Messages } from '../words';

/** The published offers: the list and the page of one. */
export const offers: Messages['offers'] = {
  title: 'Current offers',
  count: { one: '{count} offer', other: '{count} offers' },
  countMore: { one: 'More than {count} offer', other: 'More than {count} offers' },
  more: 'See more offers',
  emptyTitle: 'No offer for now',
  emptyText: 'New offers arrive every week. Come back soon, or talk about it with the person who supports you.',
  start: 'Start',
  startUnknown: 'To be decided together',
  startFrom: 'From {from}',
  startBetween: 'Between {from} and {to}',
  startBefore: 'Before {to}',
  place: 'Place',
  contracts: 'Type of contract',
  openings: 'Openings',
  openingsCount: { one: '{count} person wanted', other: '{count} people wanted' },
  occupation: 'Occupation',
  skills: 'What will help',
  theWork: 'The work',
  published: 'Published on {date}',
  closed: 'This offer no longer takes applications.',
  interestedTitle: 'Do you like this offer?',
  interested:
    'Talk to the person who supports you and give them the title of the offer. They can put you in touch with the company. Nobody will see your name unless you agree.',
};
