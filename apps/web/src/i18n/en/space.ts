import type { Messages } from '../catalogues';

/** The pages of a youth behind their own link. */
const space: Messages['space'] = {
  menu: 'Your space',
  today: 'Today',
  offers: 'Offers',
  meetings: 'Meetings',
  self: 'Me',
  back: 'Back to meetings',
  newLink: 'Get a new link',
  hello: 'Hello {name}',
  answer: 'Answer',
  chooseSlot: 'Choose a time',
  see: 'See',
  answerBefore: 'Answer by {when}.',
  slotBefore: 'Choose a time before {when}.',
  proposed: 'You are offered {offer}, at {employer}.',
  invited: '{employer} wants to meet you for {offer}.',
  meeting: 'Interview at {employer}: {when}.',
  wishesMissing: 'Tell us which trades you like: without that we cannot look for an offer for you.',
  saySo: 'Say what I wish',
  placeMissing: 'Tell us where you start from: we will show you offers that you can get to.',
  sayPlace: 'Say where I start from',
  nothing: 'Nothing waits for you today. You can look at the offers that suit you.',
  seeOffers: 'See my offers',
  then: 'And then',
  inProgress: 'What moves on without you',
  by_guardian: 'A parent, or the person responsible for you, answers by {when}.',
  by_coach: 'Your coach sees to it by {when}.',
  by_employer: '{employer} answers by {when}.',
};

const meetings: Messages['meetings'] = {
  title: 'Your meetings',
  lead: 'The offers proposed to you and the interviews, the most urgent first.',
  emptyTitle: 'No offer proposed for now',
  emptyText:
    'When your coach proposes an offer, it comes here and you get a message. You will be free to say yes or no.',
  open: 'Under way',
  over: 'Over',
  proposed: 'Your turn to answer',
  awaitingGuardian: 'Waits for a parent’s agreement',
  agreed: 'You said yes',
  sent: 'Your profile is with the company',
  onHold: 'The company asks for some time',
  interviewing: 'Interview',
  hired: 'It is a yes!',
  notHired: 'The company does not go further',
  declined: 'You said no',
  refused: 'The company does not go further',
  withdrawn: 'Withdrawn',
  lapsed: 'Over, without an answer in time',
  obsolete: 'The offer is no longer open',
};

const mine: Messages['mine'] = {
  title: 'Offers for you',
  lead: 'The offers that go best with what you said. A computation orders them; you and your coach decide.',
  how: 'How the ranking works',
  why: 'Why this offer',
  check: 'To check together',
  interested: 'Do you like an offer? Tell its title to the person who accompanies you: they can propose it to you.',
  read: 'Read the offer',
  emptyTitle: 'No offer fits well for now',
  emptyText: 'New offers come every week. You can also add a trade, or go a little further.',
  change: 'Change my wishes',
  notCompared:
    'Your wishes are not compared with offers: it is not allowed today, or you no longer look. Talk about it with the person who accompanies you.',
  allOffers: 'See all offers',
};

const why: Messages['why'] = {
  wishFirst: 'It is the trade you want most.',
  wish: 'It is your wish number {rank}.',
  wishNear: 'It is a trade close to your wish number {rank}.',
  travel: 'It is about {km} km from your home.',
  near: 'It is in your commune, or very near.',
  start: 'You are free when it starts.',
  rhythm: 'The rhythm is the one you want.',
  skills: 'You already know: {skills}.',
  project: 'It goes with your project.',
  diploma: 'Your level is the one asked for.',
  general: 'Nothing stands in the way of this offer.',
};

const ask: Messages['ask'] = {
  wishes: 'Which trades do you like? Say so under “Me”.',
  near: 'It is a trade close to your wish: would you like it?',
  place: 'Where do you start from? Say so under “Me”.',
  travel: 'How can you get there? Say so under “Me”, or check the journey.',
  availability: 'When can you start? Say so under “Me”.',
  contract: 'Which contract do you want? Say so under “Me”.',
  school: 'Your class or diploma: talk about it with your coach.',
  hours: 'Hours or work below 18: your coach checks with the company.',
  company: 'Something to ask the company: your coach sees to it.',
  law: 'A point of the contract: your coach checks it with you.',
};

export const englishInSpace = { ask, meetings, mine, space, why };
