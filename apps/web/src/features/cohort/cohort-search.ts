import { searchState } from '@app/contracts';
import { wordsIn } from '../../design/list/words-search';

/** What the address of the cohort may say. */
export interface CohortSearch {
  mots?: string;
  etat?: (typeof searchState.options)[number];
}

/** Reads an address that anybody may have typed; what makes no sense is left out. */
export function cohortIn(address: Record<string, unknown>): CohortSearch {
  const state = searchState.options.find((one) => one === address.etat);
  return { ...wordsIn(address), ...(state ? { etat: state } : {}) };
}
