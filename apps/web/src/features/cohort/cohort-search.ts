import { searchState } from '@app/contracts';

/** What the address of the cohort may say. */
export interface CohortSearch {
  mots?: string;
  etat?: (typeof searchState.options)[number];
}

/** Reads an address that anybody may have typed; what makes no sense is left out. */
export function cohortIn(address: Record<string, unknown>): CohortSearch {
  const words = typeof address.mots === 'string' || typeof address.mots === 'number' ? String(address.mots) : '';
  const state = searchState.options.find((one) => one === address.etat);
  return { ...(words.trim() ? { mots: words.slice(0, 80) } : {}), ...(state ? { etat: state } : {}) };
}
