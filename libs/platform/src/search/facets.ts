/**
 * The facets of an offer packed into one number, so that counting a search is one `group by` over that number, and what each filter leaves
 * is worked out here. Bits: 2 for contract types, 4 for the level, 3 for the rhythm, the rest for the month of the earliest start.
 */
import type { ContractType } from '@app/domain';
import { RHYTHMS, type Facets, type SearchDocument, type SearchFilters } from './search-index.js';

const CONTRACT_TYPES: ContractType[] = ['apprenticeship', 'vocational'];
const FIRST_YEAR = 2000;
export const LEVEL_SHIFT = 2;
export const RHYTHM_SHIFT = 6;
const MONTH_SHIFT = 9;

/** The facets of a document as one number. */
export function packFacets({ contractTypes, level, rhythm, startFrom }: SearchDocument): number {
  const types = contractBits(contractTypes);
  const month = startFrom ? (Number(startFrom.slice(0, 4)) - FIRST_YEAR) * 12 + Number(startFrom.slice(5, 7)) : 0;
  const rhythmNumber = rhythm ? RHYTHMS.indexOf(rhythm) + 1 : 0;
  return types | ((level ?? 0) << LEVEL_SHIFT) | (rhythmNumber << RHYTHM_SHIFT) | (Math.max(0, month) << MONTH_SHIFT);
}

/** What the packed number must have: bits of contract types, of levels (`1 << level`, any level kept) and of rhythms; 0 when all will do. */
export const facetMasks = ({ contractTypes, levels, rhythms }: SearchFilters) => ({
  contracts: contractBits(contractTypes),
  levels: levels.length ? levels.reduce((mask, level) => mask | (1 << level), 1) : 0,
  rhythms: rhythms.reduce((mask, rhythm) => mask | (1 << (RHYTHMS.indexOf(rhythm) + 1)), 0),
});

/** How many offers have these facets; `starts` says whether they may start when the search wants. */
export interface FacetCount {
  facets: number;
  starts: boolean;
  count: number;
}

/** Total and counts of a search from its packed facets: each facet is counted under the filters of the others. */
export function countFacets(counts: FacetCount[], filters: SearchFilters): { total: number; facets: Facets } {
  const masks = facetMasks(filters);
  const facets: Facets = { contractTypes: {}, levels: {}, rhythms: {}, starts: {} };
  let total = 0;
  for (const { facets: packed, starts, count } of counts) {
    const { contracts, level, rhythm, month } = unpack(packed);
    const fits = {
      contracts: masks.contracts === 0 || (contracts & masks.contracts) !== 0,
      level: masks.levels === 0 || (masks.levels & (1 << level)) !== 0,
      rhythm: masks.rhythms === 0 || (masks.rhythms & (1 << rhythm)) !== 0,
    };
    if (fits.contracts && fits.level && fits.rhythm && starts) total += count;
    if (fits.level && fits.rhythm && starts)
      CONTRACT_TYPES.filter((_, index) => contracts & (1 << index)).forEach((type) =>
        add(facets.contractTypes, type, count),
      );
    if (fits.contracts && fits.rhythm && starts) add(facets.levels, level ? String(level) : 'any', count);
    if (fits.contracts && fits.level && starts) add(facets.rhythms, RHYTHMS[rhythm - 1] ?? 'any', count);
    if (fits.contracts && fits.level && fits.rhythm) add(facets.starts, monthName(month), count);
  }
  return { total, facets };
}

const contractBits = (types: ContractType[]): number =>
  types.reduce((bits, type) => bits | (1 << CONTRACT_TYPES.indexOf(type)), 0);

const unpack = (packed: number) => ({
  contracts: packed & 3,
  level: (packed >> LEVEL_SHIFT) & 15,
  rhythm: (packed >> RHYTHM_SHIFT) & 7,
  month: packed >> MONTH_SHIFT,
});

function monthName(month: number): string {
  if (month === 0) return 'any';
  return `${FIRST_YEAR + Math.floor((month - 1) / 12)}-${String(((month - 1) % 12) + 1).padStart(2, '0')}`;
}

function add(counts: Record<string, number>, value: string, count: number): void {
  counts[value] = (counts[value] ?? 0) + count;
}
