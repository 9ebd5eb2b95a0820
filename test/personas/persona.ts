/**
 * A persona: somebody's file, an offer, a day, and what the texts say must follow. The expectation was worked out by hand from the articles
 * and from the two programmes that the project grew from (dropped-out fifteen-year-olds in Niort, students who left university in
 * Montpellier), never from what the code answers.
 */
import {
  type Day,
  eligibilityOf,
  type FileFacts,
  type FileMode,
  legalFactsOf,
  type OfferFacts,
  type OfferTerms,
  parseDay,
  type ProtectedGrounds,
  type RuleCode,
  statedModesOf,
  type YouthFacts,
} from '@app/domain';

/** What a file says; what is left out is what most files say: a finished *troisième*, no diploma, no special situation. */
export interface File {
  born: string;
  completed3e?: boolean | null;
  diploma?: YouthFacts['diploma'];
  grounds?: Partial<FileFacts['grounds']>;
  secret?: ProtectedGrounds;
  modes?: FileMode[];
  maxMinutes?: number;
  /** What they want and where they are, beside what the law reads. */
  stated?: Partial<YouthFacts>;
}

/** What an offer says; its start is one day unless a latest one is given. */
export interface Offered extends OfferTerms {
  start: string;
  startTo?: string;
  occupation?: string;
  types?: OfferFacts['contractTypes'];
  employerKind?: OfferFacts['employerKind'];
  place?: OfferFacts['place'];
}

/** One row: rules by code, each with `pass`, the reason of a failure or the question it must ask. */
export interface Persona {
  who: string;
  on: string;
  file: File;
  offer: Offered;
  must: Partial<Record<RuleCode, string>>;
  /** Of the rule that fails: from when time alone opens it, and the smallest change. */
  eligibleFrom?: string;
  change?: string;
  derogation?: string;
  /** The failures that forbid a proposal; none when left out. */
  binds?: RuleCode[];
  article: string;
}

const NIORT = {
  communeCode: '79191',
  postalCode: '79000',
  label: 'Niort',
  latitude: 46.3239,
  longitude: -0.4645,
  approximate: false,
};

/** Eleven kilometres out of Niort, where no bus passes. */
export const COUNTRY = {
  ...NIORT,
  communeCode: '79066',
  postalCode: '79220',
  label: 'Champdeniers',
  latitude: 46.4239,
};

/** The facts that the candidates app would tell of a file on a day. */
export function youthOf(file: File, day: string): YouthFacts {
  const [birthOn, on] = [parseDay(file.born), parseDay(day)];
  const diploma = file.diploma === undefined ? { level: null, kind: 'none' as const } : file.diploma;
  const grounds = { jobSeeker: null, ...file.grounds };
  const legal = { birthOn, completed3e: file.completed3e === undefined ? true : file.completed3e, grounds };
  return {
    ...legalFactsOf({ ...legal, diplomaKind: diploma?.kind ?? null }, file.secret ?? {}, on),
    id: 'youth',
    revision: 1,
    contractTypes: ['apprenticeship', 'vocational'],
    wishes: [{ occupation: 'D1102', rank: 1 }],
    place: NIORT,
    reachKm: 30,
    travel: { modes: statedModesOf(file.modes ?? [], birthOn, on), maxMinutes: file.maxMinutes ?? null },
    availableFrom: on,
    availableTo: null,
    rhythm: null,
    diploma,
    skills: [],
    project: null,
    ...file.stated,
  };
}

/** The facts that the offers app would tell; a bakery of Niort unless said. */
export function offerOf({ start, startTo, occupation, types, employerKind, place, ...details }: Offered): OfferFacts {
  return {
    id: 'offer',
    revision: 1,
    contractTypes: types ?? ['apprenticeship'],
    occupation: occupation ?? 'D1102',
    startFrom: parseDay(start),
    startTo: parseDay(startTo ?? start),
    openings: 1,
    place: place ?? NIORT,
    skills: ['lever tôt'],
    employerKind: employerKind ?? 'private',
    details,
  };
}

/** What the rules say of a row, on its day. */
export function answersFor({ file, offer, on }: Persona) {
  return eligibilityOf(offerOf(offer), youthOf(file, on), parseDay(on) as Day).answers;
}
