/** What the address of one's space may say, apart from the states that it stands for: every page reads addresses, few of them states. */
const OTHERS = ['hired', 'over', 'all'] as const;

/** Which proposals are shown: the open ones unless the address says otherwise. */
export type ProposalFilter = 'open' | (typeof OTHERS)[number];

/** Reads an address; what makes no sense is left out. */
export const proposalsIn = (address: Record<string, unknown>): { suivi?: Exclude<ProposalFilter, 'open'> } => {
  const known = OTHERS.find((filter) => filter === address.suivi);
  return known ? { suivi: known } : {};
};
