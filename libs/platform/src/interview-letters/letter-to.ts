/** From what a handler composes and whom it is for to the letter as it is written: the same for every reader. */
import type { LetterText } from '../letter-words/letter-text.js';
import type { LetterDraft } from '../mail/letters.js';
import { interviewInvite, type InterviewEntry } from './interview-invite.js';

/** What a handler composes: the text and, for an interview, its entry in the reader's calendar. */
export interface ComposedLetter extends LetterText {
  template: string;
  /** It carries a link: its text is wiped once it has left. */
  confidential?: boolean;
  entry?: InterviewEntry | undefined;
}

/** Whom a letter goes to; `recipient` and `about` are kinds with ids. */
export interface Reader {
  recipient: string;
  about?: string;
  name: string;
  email: string;
}

/** The letter of an event to a reader. */
export function letterTo(
  { recipient, about, name, email }: Reader,
  { entry, ...letter }: ComposedLetter,
  sent: { eventId: string; mailFrom: string; now: Date },
): LetterDraft {
  const { eventId, mailFrom, now } = sent;
  const attendee = { name: name || email, email };
  return {
    ...letter,
    eventId,
    recipient,
    address: email,
    ...(about ? { about } : {}),
    ...(entry ? { calendar: interviewInvite(entry, { attendee, mailFrom, now }) } : {}),
  };
}
