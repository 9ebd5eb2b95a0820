/** Hints that something in the lists of a page is not true any more: which thing, never what became of it. */
import { z } from 'zod';
import { link, signedIn } from './access.js';
import { id } from './common.js';
import type { EventType } from './events.js';
import { route } from './route.js';

/**
 * `proposal` with its interview, by its id; `agenda` (tasks, meetings, contracts) and `youth` (the file), by the youth's; `offer`, `lead`.
 * `everything` begins a stream: what happened before it is not told.
 */
const changeKind = z.enum(['everything', 'proposal', 'agenda', 'youth', 'offer', 'lead']);
export type ChangeKind = z.output<typeof changeKind>;

export const followChanges = route({
  method: 'GET',
  path: '/api/changes',
  summary: 'Which things change that I may see, told as they do; ends after some minutes, to be opened again',
  access: [signedIn, link('youth.space')],
  status: 200,
  response: z.object({ kind: changeKind, id: id.nullable() }).meta({ id: 'Change' }),
  responseKind: 'events',
  problems: ['too-many-requests'],
});

const proposal: ChangeKind[] = ['proposal'];
const interview: ChangeKind[] = ['proposal', 'agenda'];
const agenda: ChangeKind[] = ['agenda'];
const youth: ChangeKind[] = ['youth'];
const contract: ChangeKind[] = ['agenda', 'youth'];
const offer: ChangeKind[] = ['offer'];

/** What an event makes stale; nothing that a page shows when it is not here. */
export const staleAfter: Partial<Record<EventType, ChangeKind[]>> = {
  OfferPublished: offer,
  OfferChanged: offer,
  OfferClosed: offer,
  YouthRegistered: youth,
  YouthChanged: youth,
  YouthLeft: youth,
  ConsentGiven: youth,
  ConsentWithdrawn: youth,
  RelationChanged: ['youth', 'agenda', 'proposal'],
  ProposalMade: proposal,
  GuardianAsked: proposal,
  ProposalAgreed: proposal,
  ProposalDeclined: proposal,
  ProposalSent: proposal,
  ProposalHeld: proposal,
  ProposalRefused: proposal,
  ProposalLapsed: proposal,
  ProposalWithdrawn: proposal,
  ProposalSuperseded: proposal,
  ProposalNotHired: proposal,
  HireDecided: proposal,
  InterviewInvited: interview,
  InterviewConfirmed: interview,
  InterviewSlotsAsked: interview,
  InterviewMoved: interview,
  InterviewDeclined: interview,
  InterviewCancelled: interview,
  InterviewLapsed: interview,
  InterviewHeld: interview,
  InterviewMissed: interview,
  ContractPromised: contract,
  ContractSigned: contract,
  ContractStarted: contract,
  ContractConfirmed: contract,
  ContractCompleted: contract,
  ContractAbandoned: contract,
  ContractBroken: contract,
  AlertRaised: agenda,
  AlertCleared: agenda,
  LeadChanged: ['lead'],
};
