/** Which proposals are shown: the open ones unless the address says otherwise. It is in the first load of every page, the states are not. */
export type ProposalFilter = 'open' | 'hired' | 'over' | 'all';

/** What the address of one's space may say. */
export const proposalsIn = (address: Record<string, unknown>): { suivi?: Exclude<ProposalFilter, 'open'> } => {
  const known = (['hired', 'over', 'all'] as const).find((filter) => filter === address.suivi);
  return known ? { suivi: known } : {};
};
