import type { ProposalAction } from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import type { ProposalEntity } from '../proposal.entity.js';
import { hireFacts, proposalFacts } from '../proposal-facts.js';
import type { TakenProposalStep } from './proposal-steps.service.js';

interface Taken {
  step: TakenProposalStep;
  waitedFor: ProposalEntity['nextActor'];
}
type Tell = (work: Work, proposal: ProposalEntity, taken: Taken) => Promise<unknown>;

const made: Tell = ({ publish }, proposal) =>
  publish('ProposalMade', { ...proposalFacts(proposal), deadlineOn: proposal.deadlineOn! });
const agreed: Tell = ({ publish }, proposal) =>
  proposal.state === 'awaitingGuardian'
    ? publish('GuardianAsked', { ...proposalFacts(proposal), deadlineOn: proposal.deadlineOn! })
    : publish('ProposalAgreed', proposalFacts(proposal));
const sent: Tell = ({ publish }, proposal) =>
  publish('ProposalSent', {
    ...proposalFacts(proposal),
    deadlineOn: proposal.deadlineOn!,
    presentation: proposal.presentation!,
  });
const reasonOf = ({ step }: Taken): string => step.reason ?? step.action;

/** What others hear of each step. What an interview causes is told by the interview. */
const TOLD: { readonly [action in ProposalAction]?: Tell } = {
  agree: agreed,
  release: agreed,
  reopen: made,
  revive: made,
  send: sent,
  sendAgain: sent,
  resume: sent,
  decline: ({ publish }, proposal, taken) =>
    publish('ProposalDeclined', { ...proposalFacts(proposal), reason: reasonOf(taken), by: taken.step.who.by }),
  hold: ({ publish }, proposal) =>
    publish('ProposalHeld', { ...proposalFacts(proposal), untilOn: proposal.heldUntilOn! }),
  refuse: ({ publish }, proposal, taken) =>
    publish('ProposalRefused', { ...proposalFacts(proposal), reason: reasonOf(taken) }),
  reject: ({ publish }, proposal, taken) =>
    publish('ProposalNotHired', { ...proposalFacts(proposal), reason: reasonOf(taken) }),
  lapse: ({ publish }, proposal, { waitedFor }) =>
    publish('ProposalLapsed', { ...proposalFacts(proposal), waitedFor: waitedFor ?? 'system' }),
  withdraw: ({ publish }, proposal, taken) =>
    publish('ProposalWithdrawn', { ...proposalFacts(proposal), reason: reasonOf(taken), by: taken.step.who.by }),
  supersede: ({ publish }, proposal, { step }) =>
    step.because === 'signed' || step.because === 'offerClosed'
      ? publish('ProposalSuperseded', { ...proposalFacts(proposal), because: step.because })
      : publish('ProposalWithdrawn', { ...proposalFacts(proposal), reason: 'left-programme', by: 'system' }),
  hire: async (work, proposal) => work.publish('HireDecided', await hireFacts(work, proposal)),
};

/** Tells the others what a step of a proposal means. */
export async function tellProposalStep(work: Work, proposal: ProposalEntity, taken: Taken): Promise<void> {
  await TOLD[taken.step.action]?.(work, proposal, taken);
}
