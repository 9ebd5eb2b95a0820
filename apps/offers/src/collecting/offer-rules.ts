import { isSiret, occupationOf } from '@app/domain';
import { placeCells } from '@app/platform/imports/place-cells.js';
import type { AcrossCells, RowValues } from '@app/platform/imports/read-row.js';
import { dayWithin, lineUpTo, listUpTo, textUpTo } from '@app/platform/imports/text-cells.js';
import { occupationBy, parseContractTypes } from '@app/platform/imports/trade-cells.js';
import type { Places } from '@app/platform/places/places.js';
import { parserOf, read, unread } from '@app/platform/tabular/cell/cell.js';
import { optional, parseEmail, parseInteger, parsePhone } from '@app/platform/tabular/cells.js';
import { offerColumns, type OfferColumn } from './offer-columns.js';
import { detailCells } from './offer-detail-cells.js';

type CodeOf = (words: string) => string | null;

const MOST_OPENINGS = 99;

const siret = parserOf(
  { code: 'siret-invalid', expected: 'Les 14 chiffres du SIRET, comme 732 829 320 00074' },
  (text) => {
    const digits = text.replace(/[\s.\-\u00a0]/g, '');
    return isSiret(digits) ? digits : undefined;
  },
);

/** A count of at least one; a cell left empty is one opening. */
const openings = (text: string) => {
  if (text === '') return read(1);
  const count = parseInteger(text);
  if (!count.ok) return count;
  return count.value >= 1 && count.value <= MOST_OPENINGS
    ? count
    : unread('openings-out-of-range', `Un nombre de 1 à ${MOST_OPENINGS}`);
};

const startDay = optional(
  dayWithin({ from: '2020-01-01', to: '2099-12-31', expected: 'Une date de début comme 01/09/2026' }),
);

/** From when to when the contract may start: not the other way round. Days that cannot be read are told by their own cells. */
const startOrder: AcrossCells<'startFrom' | 'startTo', null> = ({ startFrom, startTo }) => {
  const [from, to] = [startDay(startFrom), startDay(startTo)];
  const reversed = from.ok && to.ok && from.value !== null && to.value !== null && to.value < from.value;
  return { at: 'startTo', cell: reversed ? unread('days-reversed', 'Un jour après le début au plus tôt') : read(null) };
};

const cellsKnowing = (codeOf: CodeOf) => ({
  reference: optional(lineUpTo(80)),
  siret,
  employer: lineUpTo(160),
  contactName: optional(lineUpTo(120)),
  email: optional(parseEmail),
  phone: optional(parsePhone),
  title: lineUpTo(160),
  occupation: occupationBy(codeOf),
  contractTypes: parseContractTypes,
  startFrom: startDay,
  startTo: startDay,
  openings,
  skills: listUpTo(30),
  description: textUpTo(5_000),
  ...detailCells,
});

/** How a row of a file of offers is read, by who knows the places and the codes of trades (our own list when nobody is named). */
export const offerRules = (places: Places, codeOf: CodeOf = (words) => occupationOf(words)?.code ?? null) => ({
  columns: offerColumns,
  cells: cellsKnowing(codeOf),
  across: { place: placeCells(places), startOrder },
});

/** What a row of a file of offers says. */
export type OfferRow = RowValues<ReturnType<typeof offerRules>['cells'], ReturnType<typeof offerRules>['across']>;

/** A row in words: `Fournil Martin, Apprenti boulanger`. */
export const offerLabel = ({ employer, title }: Record<OfferColumn, string>): string =>
  [employer, title].filter(Boolean).join(', ');
