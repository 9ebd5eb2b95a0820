import type { OrganisationKind } from '@app/contracts';
import { parseSiret } from '@app/domain';
import { ProblemError } from '@app/platform/http/problem-error.js';

/** The official numbers of an organisation, as somebody typed them. */
export interface OfficialNumbers {
  siret?: string | undefined;
  uai?: string | undefined;
}

/** Which kinds have which number here. */
const NUMBERS: Record<OrganisationKind, readonly (keyof OfficialNumbers)[]> = {
  trainingCentre: ['siret', 'uai'],
  missionLocale: [],
  schoolService: ['uai'],
  employer: ['siret'],
  operator: [],
  evaluator: [],
};

const UAI = /^(\d{7})([A-Z])$/;
/** The last character of a UAI is a check letter: the seven digits modulo 23, in an alphabet without I, O and Q. */
const CHECK_LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';

/** Whether a text is a number of the register of schools (*unité administrative immatriculée*), as `0750655E`. */
export function isUai(text: string): boolean {
  const [, digits, letter] = UAI.exec(text) ?? [];
  return digits !== undefined && CHECK_LETTERS[Number(digits) % CHECK_LETTERS.length] === letter;
}

/**
 * The numbers of an organisation in the form in which they are kept.
 * @throws ProblemError `input-invalid` for a number that this kind has not, or that is no UAI
 * @throws DomainError `siret-invalid`
 */
export function numbersOf(
  kind: OrganisationKind,
  typed: OfficialNumbers,
): { siret: string | null; uai: string | null } {
  for (const name of ['siret', 'uai'] as const) {
    if (typed[name] !== undefined && !NUMBERS[kind].includes(name)) throw refused(name, 'This kind has no such number');
  }
  const uai = typed.uai?.replace(/\s/g, '').toUpperCase() ?? null;
  if (uai !== null && !isUai(uai)) throw refused('uai', 'A UAI has seven digits and a valid check letter');
  return { siret: typed.siret === undefined ? null : parseSiret(typed.siret), uai };
}

const refused = (name: keyof OfficialNumbers, message: string) =>
  new ProblemError('input-invalid', undefined, [{ path: `body.${name}`, message }]);
