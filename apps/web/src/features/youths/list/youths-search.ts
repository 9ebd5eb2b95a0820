import { searchState } from '@app/contracts';
import { wordsIn } from '../../../design/list/words-search';

/** What the address of the list of youths may say. */
export interface YouthsSearch {
  mots?: string;
  /** Whom; those whom one follows when it says nothing. */
  qui?: (typeof WHOSE)[number];
  etat?: (typeof STATES)[number];
}

/** As `listYouths` names them, but for those whom one follows. */
export const WHOSE = ['referent', 'team', 'everybody'] as const;
/** Where a search stands, or that nothing is proposed. */
export const STATES = [...searchState.options, 'withoutProposal'] as const;

/** Reads an address that anybody may have typed; what makes no sense is left out. */
export function youthsIn(address: Record<string, unknown>): YouthsSearch {
  const whose = WHOSE.find((one) => one === address.qui);
  const state = STATES.find((one) => one === address.etat);
  return {
    ...wordsIn(address),
    ...(whose ? { qui: whose } : {}),
    ...(state ? { etat: state } : {}),
  };
}
