/** What every letter to an employer begins and ends with. French, "vous". */
import type { Day } from '@app/domain';
import { paragraphs } from '@app/platform/letter-words/letter-text.js';

/** Whom it is for, and about which offer. */
export interface About {
  contactName: string;
  offerTitle: string;
  today: Day;
}

const CLOSING = 'Passerelle, pour le coach qui accompagne cette personne';

/** A whole letter from its paragraphs. */
export const toEmployer = (contactName: string, ...parts: (string | false)[]): string =>
  paragraphs(contactName ? `Bonjour ${contactName},` : 'Bonjour,', ...parts, CLOSING);
