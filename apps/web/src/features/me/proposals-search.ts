import { proposalState } from '@app/contracts';
import { OPEN_PROPOSAL_STATES, type ProposalStateName } from '@app/domain';

const isOpen = (state: ProposalStateName) => OPEN_PROPOSAL_STATES.includes(state);

/** Which proposals are shown: the open ones unless the address says otherwise. */
export const PROPOSAL_FILTERS = {
  open: proposalState.options.filter(isOpen),
  hired: ['hired'],
  over: proposalState.options.filter((state) => !isOpen(state) && state !== 'hired'),
  all: [],
} as const satisfies Record<string, readonly ProposalStateName[]>;
export type ProposalFilter = keyof typeof PROPOSAL_FILTERS;

/** What the address of one's space may say. */
export const proposalsIn = (address: Record<string, unknown>): { suivi?: Exclude<ProposalFilter, 'open'> } => {
  const known = (['hired', 'over', 'all'] as const).find((filter) => filter === address.suivi);
  return known ? { suivi: known } : {};
};
