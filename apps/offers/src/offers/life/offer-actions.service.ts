/** What people do with offers, each action one transaction under the lock of the offer. */
import type { abandonOffer, fillOffer, InputOf } from '@app/contracts';
import { closingsOf, reviewReasons, type Actor, type ClosingList, type OfferAction } from '@app/domain';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { ProblemError } from '@app/platform/http/problem-error.js';
import { actorIdOf, type Principal } from '@app/platform/identity/principal.js';
import { spendLink } from '@app/platform/identity/spend-link.js';
import { Injectable } from '@nestjs/common';
import { missingIn } from '../editing/missing.rule.js';
import { lockedOffer, isKnownEmployer } from '../locked-offer.js';
import type { OfferEntity } from '../offer.entity.js';
import { OfferSteps, type TakenOfferStep } from './offer-steps.service.js';

type Closing = Pick<TakenOfferStep, 'changes'> & { reason?: string; comment?: string | undefined };

@Injectable()
export class OfferActions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly steps: OfferSteps,
  ) {}

  /** Actions that need no word: pause, resume, approve, reopen. @throws ProblemError `not-found`; DomainError as `OfferSteps` */
  async act(id: string, action: OfferAction, by: Principal): Promise<void> {
    await this.locked(id, by, ({ work, offer, actor }) => this.take(work, offer, { action, actor, by }));
  }

  /** @throws ProblemError `offer-incomplete` */
  async submit(id: string, by: Principal): Promise<void> {
    await this.locked(id, by, async ({ work, offer, actor }) => {
      const missing = missingIn(offer);
      if (missing.length) throw new ProblemError('offer-incomplete', { missing });
      const employerKnown = actor !== 'employer' || (await isKnownEmployer(work.db, offer.employerId));
      const review = reviewReasons({ ...offer, employerKnown });
      const step = {
        action: 'submit' as const,
        by: actor,
        ...(review.length ? { when: 'reviewNeeded' as const } : {}),
      };
      await this.steps.take(work, offer, { step, actorId: actorIdOf(by) });
    });
  }

  /** Sixty days from now, told to nobody but those who look after it. */
  async prolong(id: string, by: Principal): Promise<void> {
    await this.locked(id, by, ({ work, offer, actor }) =>
      this.take(work, offer, { action: 'prolong', actor, by, ...reopened }),
    );
  }

  async refuse(id: string, comment: string, by: Principal): Promise<void> {
    await this.locked(id, by, ({ work, offer, actor }) =>
      this.take(work, offer, { action: 'refuse', actor, by, comment, changes: { closedComment: comment } }),
    );
  }

  /** @throws ProblemError `reason-unknown`, `comment-required`, `openings-too-many` */
  async fill(id: string, body: InputOf<typeof fillOffer>['body'], by: Principal): Promise<void> {
    const { channel, comment, openings } = body;
    checkListed('channels', channel, comment);
    await this.locked(id, by, async ({ work, offer, actor }) => {
      if (openings > offer.openings) throw new ProblemError('openings-too-many', { openings: offer.openings });
      const said = { reason: channel, comment: comment ?? null };
      if (openings < offer.openings) {
        const step = { action: 'fill' as const, by: actor, ...said };
        return this.steps.fillSome(work, offer, { step, actorId: actorIdOf(by), openings });
      }
      return this.take(work, offer, { action: 'fill', actor, by, ...closing(channel, comment) });
    });
  }

  /** @throws ProblemError `reason-unknown`, `comment-required` */
  async abandon(id: string, { reason, comment }: InputOf<typeof abandonOffer>['body'], by: Principal): Promise<void> {
    checkListed('abandon', reason, comment);
    await this.locked(id, by, ({ work, offer, actor }) =>
      this.take(work, offer, { action: 'abandon', actor, by, ...closing(reason, comment) }),
    );
  }

  /** One opening is free again. */
  async reopen(id: string, by: Principal): Promise<void> {
    const changes = { ...reopened.changes, openings: 1 };
    await this.locked(id, by, ({ work, offer, actor }) =>
      this.take(work, offer, { action: 'reopen', actor, by, changes }),
    );
  }

  private take(
    work: Work,
    offer: OfferEntity,
    { action, actor, by, changes, reason, comment }: Closing & { action: OfferAction; actor: Actor; by: Principal },
  ): Promise<void> {
    const step = { action, by: actor, reason: reason ?? null, comment: comment ?? null };
    return this.steps.take(work, offer, { step, actorId: actorIdOf(by), ...(changes ? { changes } : {}) });
  }

  private locked(
    id: string,
    by: Principal,
    act: (tools: { work: Work; offer: OfferEntity; actor: Actor }) => Promise<void>,
  ): Promise<void> {
    return this.unitOfWork.run(async (work) => {
      const { offer, actor } = await lockedOffer(work.db, id, by);
      await act({ work, offer, actor });
      await spendLink(work, by);
    });
  }
}

const reopened = { changes: { closedReason: null, closedComment: null } };

const closing = (reason: string, comment?: string): Closing => ({
  reason,
  comment,
  changes: { closedReason: reason, closedComment: comment ?? null },
});

/** @throws ProblemError `reason-unknown`, `comment-required` */
function checkListed(list: ClosingList, code: string, comment: string | undefined): void {
  const known = closingsOf(list).find((row) => row.code === code);
  if (!known) throw new ProblemError('reason-unknown', { list, reason: code });
  if (known.commentRequired && !comment?.trim()) throw new ProblemError('comment-required', { list, reason: code });
}
