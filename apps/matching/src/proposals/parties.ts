/** Who somebody is to a proposal: decided once, from their role, whom they follow, or what their link says. */
import { dayInParis } from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import { found, ProblemError } from '@app/platform/http/problem-error.js';
import {
  hasRole,
  organisationsWhere,
  type LinkPrincipal,
  type PersonPrincipal,
  type Principal,
} from '@app/platform/identity/principal.js';
import { spendLink } from '@app/platform/identity/spend-link.js';
import { speakerOf, type Party, type RecordedAnswer, type Speaker } from '../history/speaker.js';
import { YouthAccessEntity } from '../snapshots/youth-access.entity.js';
import { YouthSnapshotEntity } from '../snapshots/youth-snapshot.entity.js';
import { ProposalEntity } from './proposal.entity.js';

type Reading = Pick<Work, 'db' | 'now'>;

/** Somebody who wants to act, with the answer that they write down for another, if they do. */
export interface Acting {
  by: Principal;
  recorded?: RecordedAnswer | undefined;
}

/** What this reader is to a proposal; null when they have nothing to do with it. */
export async function partyOn(reading: Reading, proposal: ProposalEntity, by: Principal): Promise<Party | null> {
  if (by.kind === 'nobody') return null;
  return by.kind === 'link' ? linkParty(reading, proposal, by) : personParty(reading, proposal, by);
}

async function linkParty(reading: Reading, proposal: ProposalEntity, by: LinkPrincipal): Promise<Party | null> {
  const { id, youthId, offer } = proposal;
  const { purpose, resourceId, holder } = by;
  switch (purpose) {
    case 'proposal.answer':
      return resourceId === id && holder.id === youthId ? 'youth' : null;
    case 'interview.answer':
      return holder.id === youthId ? 'youth' : null;
    case 'youth.space':
      return resourceId === youthId ? 'youth' : null;
    case 'proposal.guardian':
      return resourceId === id && (await needsGuardian(reading, youthId)) ? 'guardian' : null;
    case 'proposal.decide':
      return resourceId === id && holder.id === offer.employerId && wasShown(proposal) ? 'employer' : null;
    default:
      return null;
  }
}

async function personParty({ db }: Reading, proposal: ProposalEntity, by: PersonPrincipal): Promise<Party | null> {
  const { youthId, offer } = proposal;
  const follows = { youthId, personId: by.personId, ended: false };
  if (hasRole(by, 'coach') && (await db.existsBy(YouthAccessEntity, follows))) return 'coach';
  const { organisationId } = offer;
  if (organisationId === null || !wasShown(proposal)) return null;
  if (organisationsWhere(by, 'prospector').includes(organisationId)) return 'prospector';
  return organisationsWhere(by, 'employer').includes(organisationId) ? 'employer' : null;
}

/** The employer's side knows of a proposal from its sending on. */
const wasShown = ({ presentation }: ProposalEntity): boolean => presentation !== null;

/** Whether a guardian answers beside the youth today: nothing is theirs any more from the 18th birthday on (art. 414 code civil). */
export async function needsGuardian({ db, now }: Reading, youthId: string): Promise<boolean> {
  const youth = await db.findOneBy(YouthSnapshotEntity, { youthId });
  const until = youth?.guardianUntil ?? null;
  return until !== null && until > dayInParis(now);
}

/**
 * The proposal, locked until the transaction ends, and the speaker of an act on it; a link is spent with it.
 * @throws ProblemError `not-found`, `link-used`, `recorder-not-allowed`
 * @throws DomainError `said-day-invalid`
 */
export async function admitted(
  work: Work,
  id: string,
  { by, recorded }: Acting,
): Promise<{ proposal: ProposalEntity; party: Party; who: Speaker }> {
  const proposal = found(await lockedProposal(work, id));
  const party = found(await partyOn(work, proposal, by));
  const who = speakerOf(party, { by, recorded }, { from: proposal.createdAt, at: work.now });
  await spendLink(work, by);
  return { proposal, party, who };
}

/**
 * The same for a coach who follows the youth.
 * @throws ProblemError `not-found`, `actor-not-allowed`
 */
export async function admittedCoach(
  work: Work,
  id: string,
  by: PersonPrincipal,
): Promise<{ proposal: ProposalEntity; who: Speaker }> {
  const { party, ...rest } = await admitted(work, id, { by });
  if (party !== 'coach') throw new ProblemError('actor-not-allowed');
  return rest;
}

/** The row first, its state once it is held: somebody may have answered meanwhile. */
export async function lockedProposal({ db }: Pick<Work, 'db'>, id: string): Promise<ProposalEntity | null> {
  await db.findOne(ProposalEntity, { where: { id }, select: { id: true }, lock: { mode: 'pessimistic_write' } });
  return db.findOne(ProposalEntity, { where: { id }, relations: { offer: true } });
}

/**
 * The same for a deadline, which does not wait: whoever holds the proposal may be about to take the deadline away, and would wait for us.
 * The queue tries again. @throws QueryFailedError 55P03
 */
export async function proposalAtOnce({ db }: Pick<Work, 'db'>, id: string): Promise<ProposalEntity | null> {
  const lock = { mode: 'pessimistic_write', onLocked: 'nowait' } as const;
  await db.findOne(ProposalEntity, { where: { id }, select: { id: true }, lock });
  return db.findOne(ProposalEntity, { where: { id }, relations: { offer: true } });
}
