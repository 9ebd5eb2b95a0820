/** How a youth's diploma stands to the one that an offer wants. */
import { type DiplomaLevel, qualificationIsProfessional } from '../../diploma/diploma.js';
import type { HeldDiploma, OfferFacts, YouthFacts } from '../facts.js';

/** Below the first level of the framework: what someone without diploma holds. */
const NO_DIPLOMA = 2;

/** The level that counts: that of the diploma, 2 for none; `null` when nobody knows. */
export function heldLevel(diploma: HeldDiploma | null | undefined): number | null {
  return diploma?.kind === 'none' ? NO_DIPLOMA : (diploma?.level ?? null);
}

/** Levels missing for the offer's requirement, 0 when it is met or there is none; `null` when nobody knows the youth's. */
export function missingLevels({ details }: OfferFacts, { diploma }: YouthFacts): number | null {
  const required = details?.levelRequired ?? null;
  if (required === null) return 0;
  const held = heldLevel(diploma);
  return held === null ? null : Math.max(0, required - held);
}

/** Whether the diploma is one for a trade: a CAP as well, and above it what D6325-15 says; `null` when it must be asked. */
export function isForATrade(diploma: HeldDiploma | null | undefined): boolean | null {
  if (!diploma?.kind) return null;
  if (diploma.kind === 'vocational' || diploma.kind === 'title') return true;
  return qualificationIsProfessional(diploma.level as DiplomaLevel | null, diploma.kind);
}
