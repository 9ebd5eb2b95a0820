import { proposalState } from '@app/contracts';
import { OPEN_PROPOSAL_STATES, type ProposalStateName } from '@app/domain';
import type { ProposalFilter } from './proposals-search';

const isOpen = (state: ProposalStateName) => OPEN_PROPOSAL_STATES.includes(state);

/** The states that a filter lets through; all of them when it names none. */
export const PROPOSAL_FILTERS = {
  open: proposalState.options.filter(isOpen),
  hired: ['hired'],
  over: proposalState.options.filter((state) => !isOpen(state) && state !== 'hired'),
  all: [],
} as const satisfies Record<ProposalFilter, readonly ProposalStateName[]>;
