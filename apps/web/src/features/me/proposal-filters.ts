import { proposalState } from '@app/contracts';
import { OPEN_PROPOSAL_STATES, type ProposalStateName } from '@app/domain';
import type { ProposalFilter } from './proposals-search';

const isOpen = (state: ProposalStateName) => OPEN_PROPOSAL_STATES.includes(state);

/** The states of each choice. */
export const PROPOSAL_FILTERS: Record<ProposalFilter, readonly ProposalStateName[]> = {
  open: proposalState.options.filter(isOpen),
  hired: ['hired'],
  over: proposalState.options.filter((state) => !isOpen(state) && state !== 'hired'),
  all: [],
};
