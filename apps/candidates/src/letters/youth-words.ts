/** What every letter to a youth begins and ends with: plain French with "tu" first, short English below. */
import type { Day } from '@app/domain';
import { paragraphs } from '@app/platform/letter-words/letter-text.js';

/** Whom it is for, and about which work. */
export interface Work {
  firstName: string;
  offerTitle: string;
  employerName: string;
  today: Day;
}

const CLOSING = 'À bientôt,\nPasserelle, avec ton coach';
const IN_ENGLISH = '— In English —';

/** A whole letter from its paragraphs in French and what it says in English. */
export const toYouth = (firstName: string, french: (string | false)[], ...english: string[]): string =>
  paragraphs(`Bonjour ${firstName},`, ...french, CLOSING, IN_ENGLISH, ...english);
