/** Who signs a contract, and which proof is still missing. */
import type { Day } from '../../calendar/day.js';
import { isMinor } from '../adult.js';

/** Everyone who may have to sign; the training centre signs the contract or its convention. */
export const SIGNING_PARTIES = ['employer', 'youth', 'guardian', 'trainingCentre'] as const;

/** One of `SIGNING_PARTIES`. */
export type SigningParty = (typeof SIGNING_PARTIES)[number];

/** Since when one party is bound. */
export interface Signature {
  readonly party: SigningParty;
  readonly signedOn: Day;
}

/** Who the youth is to the law, on the day they sign. */
export interface Signatory {
  readonly birthOn: Day;
  /** Emancipated minors sign alone (art. 413-6 code civil). */
  readonly emancipated: boolean;
}

/**
 * The parties whose proof is missing, in the order of the list. A representative signs for a minor (L6222-4), and a minor is whoever was
 * one on the day of their own signature, or today as long as they have not signed.
 */
export function missingSignatures(signatory: Signatory, signatures: readonly Signature[], today: Day): SigningParty[] {
  const signedOn = signatures.find(({ party }) => party === 'youth')?.signedOn ?? today;
  const needsGuardian = isMinor(signatory.birthOn, signedOn) && !signatory.emancipated;
  return SIGNING_PARTIES.filter(
    (party) => (party !== 'guardian' || needsGuardian) && !signatures.some((one) => one.party === party),
  );
}

/** The day on which a contract is concluded: that of its last signature; `null` without any. */
export function concludedOn(signatures: readonly Signature[]): Day | null {
  return signatures.reduce<Day | null>((last, { signedOn }) => (last && last > signedOn ? last : signedOn), null);
}
