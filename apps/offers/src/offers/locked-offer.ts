import type { Actor } from '@app/domain';
import { found, ProblemError } from '@app/platform/http/problem-error.js';
import { hasRole, type Principal } from '@app/platform/identity/principal.js';
import { IsNull, Not, type EntityManager } from 'typeorm';
import { actorIn } from '../policy/own.rule.js';
import { OfferEntity } from './offer.entity.js';

/** An offer and as whom somebody acts on it. */
export interface OfferOf {
  offer: OfferEntity;
  actor: Actor;
}

/**
 * The offer, locked until the transaction ends, and as whom this principal acts on it: somebody of its organisation, the employer whose
 * link names it, or an administrator. @throws ProblemError `not-found`
 */
export async function lockedOffer(db: EntityManager, id: string, by: Principal): Promise<OfferOf> {
  const offer = found(await db.findOne(OfferEntity, { where: { id }, lock: { mode: 'pessimistic_write' } }));
  return { offer, actor: found(actorOn(offer, by)) };
}

/** As whom somebody may read or act on an offer; null when it is not theirs. */
export function actorOn(offer: OfferEntity, by: Principal): Actor | null {
  if (by.kind === 'link') return by.resourceId === offer.id ? 'employer' : null;
  if (by.kind !== 'person') return null;
  return actorIn(by, offer.organisationId) ?? (hasRole(by, 'administrator') ? 'administrator' : null);
}

/** Whether an offer of this employer was published before. */
export const isKnownEmployer = (db: EntityManager, employerId: string): Promise<boolean> =>
  db.existsBy(OfferEntity, { employerId, publishedAt: Not(IsNull()) });

/** @throws ProblemError `offer-closed` when nothing of an offer changes any more, `transition-not-allowed` while somebody reads it */
export function checkEditable({ state }: OfferEntity): void {
  if (state === 'underReview') throw new ProblemError('transition-not-allowed', { state, action: 'edit' });
  if (!['draft', 'published', 'paused'].includes(state)) throw new ProblemError('offer-closed', { state });
}
