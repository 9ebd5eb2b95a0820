/**
 * Whether an administrator reads an offer before anybody else does: an employer whom nobody knows, or a text with words that often mean
 * something unlawful. The words only ask for a reader: a person decides.
 */
import { fold } from '../occupation/words.js';
import { type LawRow, tableOf } from '../law/dated-row.js';
import json from './suspicious-words.json' with { type: 'json' };

/** Why an offer is read first, and the words that are the reason. */
export interface ReviewReason {
  readonly because: string;
  readonly words: readonly string[];
}

/** What the rule reads. */
export interface ReviewedOffer {
  readonly title: string;
  readonly description: string;
  /** Whether an offer of this employer was published before, or somebody of ours vouches for it. */
  readonly employerKnown: boolean;
}

/** Words that ask for a reader, by what they often mean. */
export const SUSPICIOUS_WORDS = tableOf<LawRow & { readonly words: readonly string[] }>(json);

const WORDS = SUSPICIOUS_WORDS.flatMap(({ key, words }) =>
  words.map((word) => ({ because: key, word, folded: ` ${fold(word)} ` })),
);

/** An address, a number or a link: contact passes through us until an interview is confirmed. */
const CONTACT = [
  /[\w.+-]+@[\w-]+\.[a-z]{2,}/i,
  /(?:\+33|\b0)[\s.-]?[1-9](?:[\s.-]?\d{2}){4}\b/,
  /\b(?:https?:\/\/|www\.)\S+/i,
];

/** The reasons to read an offer first; none when it may be published at once. */
export function reviewReasons({ title, description, employerKnown }: ReviewedOffer): ReviewReason[] {
  const text = `${title}\n${description}`;
  const folded = ` ${fold(text)} `;
  const found = WORDS.filter((row) => folded.includes(row.folded));
  const reasons = [...new Set(found.map(({ because }) => because))].map((because) => ({
    because,
    words: found.filter((row) => row.because === because).map(({ word }) => word),
  }));
  const contacts = CONTACT.flatMap((form) => form.exec(text)?.[0] ?? []);
  return [
    ...(employerKnown ? [] : [{ because: 'new-employer', words: [] }]),
    ...reasons,
    ...(contacts.length ? [{ because: 'contact-in-text', words: contacts }] : []),
  ];
}
