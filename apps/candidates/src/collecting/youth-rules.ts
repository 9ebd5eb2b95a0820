import {
  addYears,
  fold,
  type ContractType,
  type Day,
  type Place,
  type ProjectState,
  type YouthFacts,
} from '@app/domain';
import { placeCells } from '@app/platform/imports/place-cells.js';
import type { AcrossCells } from '@app/platform/imports/read-row.js';
import { dayWithin, lineUpTo, listUpTo } from '@app/platform/imports/text-cells.js';
import { parseContractTypes, parseOccupation, parseOccupations } from '@app/platform/imports/trade-cells.js';
import type { Places } from '@app/platform/places/places.js';
import { read, unread, type CellParser } from '@app/platform/tabular/cell/cell.js';
import { optional, parseEmail, parseKm, parsePhone, parseYesNo } from '@app/platform/tabular/cells.js';
import { youthColumns, type YouthColumn } from './youth-columns.js';
import { basisOn, diplomaKind, diplomaLevel, guardianCells, maxMinutes, travelModes } from './youth-words.js';

/** Younger or older, a date is a slip of the pen: contracts open between 15 and 35, with exceptions. */
const AGES = { youngest: 12, oldest: 80 };
const MOST_WISHES = 10;

const STATES = new Map<string, ProjectState>([
  ...['hypothese', 'idee', 'a verifier', 'non'].map((word) => [word, 'hypothesis'] as const),
  ...['en test', 'a l essai', 'en cours', 'en cours de validation', 'test'].map((word) => [word, 'underTest'] as const),
  ...['valide', 'confirme', 'oui'].map((word) => [word, 'validated'] as const),
  ...['rejete', 'ecarte', 'abandonne'].map((word) => [word, 'rejected'] as const),
  ...['reoriente', 'reorientation'].map((word) => [word, 'reoriented'] as const),
]);

const projectState: CellParser<ProjectState> = (text) => {
  const state = STATES.get(fold(text));
  return state ? read(state) : unread('project-state-unknown', 'hypothèse, en test, validé, écarté ou réorienté');
};

const wishes: CellParser<YouthFacts['wishes']> = (text) => {
  const codes = parseOccupations(text);
  if (!codes.ok) return codes;
  if (codes.value.length > MOST_WISHES)
    return unread('list-too-long', `${MOST_WISHES} métiers au plus, le préféré d’abord`);
  return read(codes.value.map((occupation, at) => ({ occupation, rank: at + 1 })));
};

/** No project without its trade; a trade alone is an idea to be tested. */
const project: AcrossCells<'project' | 'projectState', YouthFacts['project']> = (cells) => {
  if (cells.project === '') {
    const alone = cells.projectState !== '' && fold(cells.projectState) !== 'non';
    return { at: 'project', cell: alone ? unread('cell-empty', 'Le métier du projet, comme Boulangerie') : read(null) };
  }
  const occupation = parseOccupation(cells.project);
  if (!occupation.ok) return { at: 'project', cell: occupation };
  const state = cells.projectState === '' ? read<ProjectState>('hypothesis') : projectState(cells.projectState);
  if (!state.ok) return { at: 'projectState', cell: state };
  return { at: 'project', cell: read({ occupation: occupation.value, state: state.value }) };
};

/** An empty cell says that nobody asked yet. */
const contractTypes: CellParser<ContractType[]> = (text) => (text === '' ? read([]) : parseContractTypes(text));

const cellsOn = (today: Day) => ({
  reference: optional(lineUpTo(80)),
  lastName: lineUpTo(80),
  firstName: lineUpTo(80),
  birthOn: dayWithin({
    from: addYears(today, -AGES.oldest),
    to: addYears(today, -AGES.youngest),
    expected: `Une date de naissance comme 12/03/2009 : ${AGES.youngest} ans au moins`,
  }),
  email: optional(parseEmail),
  phone: optional(parsePhone),
  reachKm: optional(parseKm),
  contractTypes,
  wishes,
  availableFrom: optional(dayWithin({ from: '2020-01-01', to: '2099-12-31', expected: 'Une date comme 01/09/2026' })),
  skills: listUpTo(30),
  completed3e: optional(parseYesNo),
  jobSeeker: optional(parseYesNo),
  lastClass: optional(lineUpTo(80)),
  diplomaLevel,
  diplomaKind,
  travelModes,
  maxMinutes,
});

/** Where a youth lives may be unknown; what is said of it must be a place. */
const placeIfAny = (places: Places): AcrossCells<'postalCode' | 'commune', Place | null> => {
  const place = placeCells(places);
  return (cells) => (cells.postalCode || cells.commune ? place(cells) : { at: 'commune', cell: read(null) });
};

/** How a row of a file of youths is read on a day. */
export const youthRules = (places: Places, today: Day) => ({
  columns: youthColumns,
  cells: cellsOn(today),
  across: { place: placeIfAny(places), project, basis: basisOn(today), guardian: guardianCells },
});

/** A row in words: `Léa Durand`. */
export const youthLabel = ({ firstName, lastName }: Record<YouthColumn, string>): string =>
  [firstName, lastName].filter(Boolean).join(' ');
