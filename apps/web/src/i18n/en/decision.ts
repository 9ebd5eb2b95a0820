import type { Messages } from '../catalogues';

/** What an employer decides later: to be asked again, to hire, not to hire, or to give other times. */
export const decision: Messages['decision'] = {
  title: 'Your decision',
  hold: 'Ask me again later',
  holdTitle: 'When shall we ask again?',
  holdLead: 'On that day we show you this profile once more. You can do this once only.',
  holdDay: 'The day',
  holdDayMissing: 'Choose a day from tomorrow on.',
  holdWhy: 'Why wait? The coach will read it.',
  holdWhyMissing: 'Say in a few words why to wait.',
  holdSend: 'Ask me again on that day',
  afterInterview: 'After the interview, tell us what you decide. This person is waiting for your answer.',
  metTitle: 'What do you decide?',
  met: 'You met. This person waits for your answer, and so does the coach.',
  newSlots: 'You can offer other times.',
  hire: 'I want to work with this person',
  hireTitle: 'Do you confirm?',
  hireLead: 'This person and their coach will be told that you choose them for “{offer}”. Nothing is signed yet.',
  hireSend: 'Yes, I confirm',
  hiredTitle: 'Thank you, this is good news',
  hired: 'The coach will call you to prepare the contract. A letter tells you what to prepare.',
  offer: 'Offer other times',
  again: 'Offer another interview',
  reject: 'Not go further',
  rejectTitle: 'Why not go further?',
};
