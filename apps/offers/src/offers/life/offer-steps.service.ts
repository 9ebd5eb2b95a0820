import type { PayloadOf } from '@app/contracts';
import {
  actOnOffer,
  historyEntry,
  takeStep,
  OFFER_LIFECYCLE,
  OPEN_OFFER_STATES,
  type HistoryEntry,
  type OfferAction,
  type OfferCircumstance,
  type OfferStateName,
  type Step,
} from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import { found } from '@app/platform/http/problem-error.js';
import { Reminders } from '@app/platform/reminders/reminders.js';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { EmployersService, type SettledEmployer } from '../../employers/employers.service.js';
import { recordAct } from '../../policy/record-act.js';
import { offerEvent } from '../offer-event.js';
import { OfferStepEntity } from '../offer-step.entity.js';
import { OfferEntity } from '../offer.entity.js';
import { countedHires } from '../hires/counted-hires.js';
import { dateOffer, dueOf } from './offer-deadlines.js';

type OfferStep = Step<OfferAction, OfferCircumstance>;

/** A step, who took it, and what it changes beside the state. */
export interface TakenOfferStep {
  step: Omit<OfferStep, 'at'>;
  /** A person, a link, or `system`. */
  actorId: string;
  changes?: Partial<OfferEntity>;
}

/** A draft that is not written yet, how it is submitted, and what its event says of the company. */
export interface SubmittedOffer {
  offer: OfferEntity;
  step: TakenOfferStep['step'];
  actorId: string;
  at: Pick<SettledEmployer, 'site' | 'closures'>;
}

const CLOSED = { filled: true, abandoned: true, expired: true } as const;
type Closed = keyof typeof CLOSED;

/**
 * One step in the life of an offer: the domain says whether and where to; the row, its history, what is due next, the event and the audit
 * line are written together.
 */
@Injectable()
export class OfferSteps {
  constructor(
    private readonly employers: EmployersService,
    private readonly reminders: Reminders,
  ) {}

  /** @throws DomainError `transition-not-allowed`, `actor-not-allowed` */
  async take(work: Work, offer: OfferEntity, { step, actorId, changes }: TakenOfferStep): Promise<void> {
    const from = offer.state;
    const entry = stepped(offer, { step, changes }, work.now);
    await this.save(work, offer);
    await this.record(work, offer, { entry, actorId, audited: true });
    await dateOffer(this.reminders, work, offer);
    await this.tell(work, offer, from);
  }

  /** Offers of a file, written and submitted at once in a few statements; the file is one act in the audit log. @throws DomainError as `take` */
  async submitNew(work: Work, submitted: SubmittedOffer[]): Promise<void> {
    if (!submitted.length) return;
    const steps = submitted.map(({ offer, step, actorId }) => ({
      ...stepped(offer, { step }, work.now),
      ...{ offerId: offer.id, actorId },
    }));
    const offers = submitted.map(({ offer }) => Object.assign(offer, { revision: offer.revision + 1 }));
    await work.db.insert(OfferEntity, offers as object[]);
    await work.db.insert(OfferStepEntity, steps);
    await this.reminders.setAll(
      work,
      offers.map((offer) => ({ subjectId: offer.id, dueAt: dueOf(offer) })),
    );
    const published = submitted.filter(({ offer }) => offer.state === 'published');
    await work.publishAll(
      'OfferPublished',
      published.map(({ offer, at }) => offerEvent(offer, { ...at, hires: [] })),
    );
  }

  /** Fills some of several openings: the offer stays as it is. @throws DomainError as `take` */
  async fillSome(work: Work, offer: OfferEntity, taken: TakenOfferStep & { openings: number }): Promise<void> {
    const step = { ...taken.step, at: work.now };
    takeStep(OFFER_LIFECYCLE, offer.state, step);
    offer.openings -= taken.openings;
    await this.save(work, offer);
    const entry = historyEntry({ from: offer.state, to: offer.state }, step);
    await this.record(work, offer, { entry, actorId: taken.actorId, audited: true });
    await this.tellChange(work, offer, ['openings']);
  }

  /** One opening of an offer that still looks for somebody is free again. */
  async freeOne(work: Work, offer: OfferEntity, { step, actorId }: TakenOfferStep): Promise<void> {
    offer.openings += 1;
    await this.save(work, offer);
    const entry = historyEntry({ from: offer.state, to: offer.state }, { ...step, at: work.now });
    await this.record(work, offer, { entry, actorId, audited: true });
    await this.tellChange(work, offer, ['openings']);
  }

  /** Says what an offer is now, and what changed of it. */
  async tellChange(work: Work, offer: OfferEntity, changed: string[]): Promise<void> {
    await work.publish('OfferChanged', { ...(await this.factsOf(work, offer)), changed });
  }

  /** Says of every open offer of a company on which days nobody is there. */
  async tellClosures(work: Work, employerId: string): Promise<void> {
    const where = { employerId, state: In([...OPEN_OFFER_STATES]) };
    const lock = { mode: 'pessimistic_write' } as const;
    for (const offer of await work.db.find(OfferEntity, { where, order: { id: 'ASC' }, lock })) {
      await this.save(work, offer);
      await this.tellChange(work, offer, ['closures']);
    }
  }

  private async save({ db }: Work, offer: OfferEntity): Promise<void> {
    offer.revision += 1;
    await db.update(OfferEntity, { id: offer.id }, offer as object);
  }

  private async record(
    work: Work,
    { id }: OfferEntity,
    {
      entry,
      actorId,
      audited,
    }: { entry: HistoryEntry<OfferStateName, OfferAction>; actorId: string; audited: boolean },
  ): Promise<void> {
    await work.db.insert(OfferStepEntity, { ...entry, offerId: id, actorId });
    if (!audited || actorId === 'system') return;
    await recordAct(work, { actorId, action: `offer.${entry.action}`, subjectType: 'offer', subjectId: id });
  }

  /** What others must hear of a step: that it may be found, that it may not for a while, that it is over. */
  private async tell(work: Work, offer: OfferEntity, from: OfferStateName): Promise<void> {
    const { state } = offer;
    if (state in CLOSED) {
      const closed = { state: state as Closed, reason: offer.closedReason };
      await work.publish('OfferClosed', { ...(await this.factsOf(work, offer)), ...closed });
    } else if (state === 'paused') await this.tellChange(work, offer, ['state']);
    else if (state === 'published' && from !== 'published')
      await work.publish('OfferPublished', await this.factsOf(work, offer));
  }

  private async factsOf({ db }: Work, offer: OfferEntity): Promise<PayloadOf<'OfferPublished'>> {
    const sites = await this.employers.sites([offer.siteId], db);
    const closures = await this.employers.closures([offer.employerId], db);
    const hires = await countedHires(db, [offer.id]);
    return offerEvent(offer, {
      site: found(sites.get(offer.siteId)),
      closures: closures.get(offer.employerId) ?? [],
      hires: hires.get(offer.id) ?? [],
    });
  }
}

/** Takes a step in memory. @returns its line of the history */
function stepped(
  offer: OfferEntity,
  { step, changes }: Pick<TakenOfferStep, 'step' | 'changes'>,
  now: Date,
): HistoryEntry<OfferStateName, OfferAction> {
  const taken = actOnOffer(offer, { ...step, at: now });
  Object.assign(offer, changes, taken.changes);
  if (offer.state === 'published') offer.publishedAt ??= now;
  return taken.entry;
}
