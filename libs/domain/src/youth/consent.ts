/**
 * On which ground what is known of a youth may be used for what. Every act is kept with its day, its words and who wrote it down, and the
 * last one decides: nothing given is ever changed into something else, and what was withdrawn stays withdrawn until it is given again.
 */
import { birthdayOf, type Day } from '../calendar/day.js';
import { type LawRow, tableOf } from '../law/dated-row.js';
import purposes from './consent-purposes.json' with { type: 'json' };
import wordings from './consent-wordings.json' with { type: 'json' };

/** What for. */
export const PURPOSES = ['ranking', 'sharing', 'partnerView', 'outreach', 'photo'] as const;
/** One of `PURPOSES`. */
export type Purpose = (typeof PURPOSES)[number];

/** The person agreed, or a mission of public interest of which the person was told and to which they may object. */
export const BASES = ['consent', 'publicInterest'] as const;
/** One of `BASES`. */
export type Basis = (typeof BASES)[number];

/** One dated act; `at` tells apart two acts of one day. */
export interface ConsentAct {
  readonly purpose: Purpose;
  readonly act: 'given' | 'withdrawn';
  readonly basis: Basis;
  readonly on: Day;
  readonly at: Date;
}

/** One row of `consent-purposes.json`. */
export interface PurposeRow extends LawRow {
  readonly key: Purpose;
  readonly bases: readonly Basis[];
  readonly coveredByFile: boolean;
}

/** The words that were read to a person, by their day. */
export interface Wording {
  readonly purpose: Purpose;
  readonly version: string;
  readonly fr: string;
  readonly en: string;
}

/** Every row of `consent-purposes.json`. */
export const CONSENT_PURPOSES = tableOf<PurposeRow>(purposes);

const WORDINGS = wordings as readonly Wording[];

/** Below this age the guardian agrees too to what rests on consent (art. 45 of the loi Informatique et Libertés). */
const CONSENTS_ALONE_FROM = 15;

/** Whether a purpose may rest on a basis. */
export function mayRestOn(purpose: Purpose, basis: Basis): boolean {
  return CONSENT_PURPOSES.some((row) => row.key === purpose && row.bases.includes(basis));
}

/** What the agreement noted in a contact file is about, as far as its basis carries. */
export function purposesOfFile(basis: Basis): Purpose[] {
  return CONSENT_PURPOSES.filter(({ coveredByFile, bases }) => coveredByFile && bases.includes(basis)).map(
    ({ key }) => key,
  );
}

/** Whether a purpose has its basis: the last act gave it. */
export function hasBasis(acts: readonly ConsentAct[], purpose: Purpose): boolean {
  const [last] = acts.filter((act) => act.purpose === purpose).sort(latestFirst);
  return last?.act === 'given' && mayRestOn(purpose, last.basis);
}

/** Whether the guardian must agree with a person on a day. */
export function guardianAgrees(basis: Basis, person: { birthOn: Day; emancipated: boolean }, on: Day): boolean {
  return basis === 'consent' && !person.emancipated && on < birthdayOf(person.birthOn, CONSENTS_ALONE_FROM);
}

/** The words in force for a purpose on a day; before the first ones, the first ones. */
export function wordingOf(purpose: Purpose, on: Day): Wording {
  const known = WORDINGS.filter((row) => row.purpose === purpose).sort((a, b) => (a.version < b.version ? 1 : -1));
  return (known.find(({ version }) => version <= on) ?? known.at(-1))!;
}

// On one instant what allows less weighs more: nobody is ranked by a tie.
function latestFirst(a: ConsentAct, b: ConsentAct): number {
  if (a.on !== b.on) return a.on < b.on ? 1 : -1;
  const allows = ({ act, purpose, basis }: ConsentAct) => Number(act === 'given' && mayRestOn(purpose, basis));
  return b.at.getTime() - a.at.getTime() || allows(a) - allows(b);
}
