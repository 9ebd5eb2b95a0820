/**
 * In which sector an occupation is practised, as the derogations for minors name sectors. It says what to ask the inspector for; whether the
 * company is one of the sector is read on its own papers.
 */
import table from './sectors.json' with { type: 'json' };
import type { Sector } from './working-time.js';

const BY_PREFIX: ReadonlyMap<string, Sector> = new Map(
  (Object.entries(table.sectors) as [Sector, string[]][]).flatMap(([sector, codes]) =>
    codes.map((code) => [code, sector] as const),
  ),
);
const DOMAIN_LENGTH = 3;

/** The sector of a ROME code: by the code itself, else by its professional domain, else `other`. */
export function sectorOf(occupation: string): Sector {
  return BY_PREFIX.get(occupation) ?? BY_PREFIX.get(occupation.slice(0, DOMAIN_LENGTH)) ?? 'other';
}
