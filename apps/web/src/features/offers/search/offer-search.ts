import type { RequestOf, searchOffers } from '@app/contracts';

/** What a reader looks for, as it stands in the address, so that a search can be kept, shared and gone back to. */
export interface OfferSearch {
  mots?: string;
  /** INSEE code of the commune, its postal code and its name. */
  commune?: string;
  lieu?: string;
  rayon?: number;
  contrat?: string[];
  niveau?: string[];
  /** A month, `YYYY-MM`. */
  debut?: string;
  tri?: Sort;
}

export const SORTS = ['relevance', 'newest', 'distance', 'fewestApplications'] as const;
export type Sort = (typeof SORTS)[number];

export const RADII_KM = [10, 20, 30, 50, 100] as const;
export const USUAL_RADIUS_KM = 30;
const LONGEST_RADIUS_KM = 200;

const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim()
    ? value.slice(0, 200)
    : typeof value === 'number'
      ? String(value)
      : undefined;
const listIn = (value: unknown): string[] | undefined => {
  const texts = (Array.isArray(value) ? value : [value]).flatMap((one) => textIn(one) ?? []);
  return texts.length ? texts : undefined;
};

/** Reads an address that anybody may have typed; what makes no sense is left out. */
export function searchIn(address: Record<string, unknown>): OfferSearch {
  const radius = Number(address.rayon);
  const search: Record<keyof OfferSearch, unknown> = {
    mots: textIn(address.mots),
    commune: textIn(address.commune),
    lieu: textIn(address.lieu),
    rayon: radius >= 1 && radius <= LONGEST_RADIUS_KM ? Math.round(radius) : undefined,
    contrat: listIn(address.contrat)?.filter((type) => type === 'apprenticeship' || type === 'vocational'),
    niveau: listIn(address.niveau)?.filter((level) => /^[3-8]$/.test(level)),
    debut: /^\d{4}-(0[1-9]|1[0-2])$/.test(String(address.debut)) ? address.debut : undefined,
    tri: SORTS.find((sort) => sort === address.tri),
  };
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as OfferSearch;
}

/** The same as the API asks for it. */
export function queryOf(search: OfferSearch, cursor: string | undefined): RequestOf<typeof searchOffers>['query'] {
  const { mots, commune, rayon, contrat, niveau, debut, tri } = search;
  return {
    words: mots ?? '',
    ...(commune ? { commune, radiusKm: rayon ?? USUAL_RADIUS_KM } : {}),
    ...(contrat ? { contractType: contrat.join(',') } : {}),
    ...(niveau ? { level: niveau.join(',') } : {}),
    ...(debut ? { startFrom: `${debut}-01`, startTo: `${debut}-${lastDayOf(debut)}` } : {}),
    ...(tri ? { sort: tri } : {}),
    ...(cursor ? { cursor } : {}),
  };
}

const lastDayOf = (month: string): number => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
};
