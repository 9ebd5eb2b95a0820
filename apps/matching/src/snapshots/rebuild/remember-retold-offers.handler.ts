import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import type { DeliveredEvent, EventHandler } from '@app/platform/events/event-handler.js';
import { Injectable } from '@nestjs/common';
import { forgetBefore } from './forget-before.js';
import { Rebuilds } from './rebuilds.service.js';

/** The same revision said later wins: it may hold facts that were not told when it was said first. */
const PUT = `
  insert into offer_snapshot (offer_id, revision, facts, title, employer_id, employer_name, site_address, open, embargo,
    organisation_id, closures, hires, siret, said_at)
  select "offerId", revision, facts, title, "employerId", "employerName", "siteAddress",
    not closed and not coalesce(paused, false), embargo, "organisationId", coalesce(closures, '[]'), hires, siret, $2
  from jsonb_to_recordset($1::jsonb) as told(
    "offerId" uuid, revision integer, facts jsonb, title text, "employerId" uuid, "employerName" text, "siteAddress" text,
    closed boolean, paused boolean, embargo jsonb, "organisationId" uuid, closures jsonb, hires uuid[],
    siret text)
  on conflict (offer_id) do update set
    revision = excluded.revision, facts = excluded.facts, title = excluded.title, employer_id = excluded.employer_id,
    employer_name = excluded.employer_name, site_address = excluded.site_address, open = excluded.open,
    embargo = excluded.embargo, organisation_id = excluded.organisation_id, closures = excluded.closures,
    hires = excluded.hires, siret = excluded.siret, said_at = excluded.said_at
  where (offer_snapshot.revision, offer_snapshot.said_at) < (excluded.revision, excluded.said_at)`;
const FORGET = `
  update offer_snapshot set open = false
  where open and ($1::uuid is null or offer_id > $1) and ($2::uuid is null or offer_id <= $2)
    and offer_id <> all($3) and said_at < $4`;

/** When a stretch of offers was said again, it is what is known, and an offer of that stretch that was not said is closed. */
@Injectable()
export class RememberRetoldOffers implements EventHandler<'OffersRetold'> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rebuilds: Rebuilds,
  ) {}

  async handle(event: DeliveredEvent<'OffersRetold'>): Promise<void> {
    const { offers, ...stretch } = event.payload;
    const readAt = new Date(event.occurredAt);
    const ids = offers.map(({ offerId }) => offerId);
    await this.unitOfWork.once(event, async (work) => {
      await work.db.query(PUT, [JSON.stringify(offers), readAt]);
      const forget = [stretch.after, stretch.upTo, ids, forgetBefore(readAt)];
      const [, forgotten] = (await work.db.query(FORGET, forget)) as [unknown, number];
      await this.rebuilds.advance(work, stretch, { kind: 'offers', heard: offers.length, forgotten });
    });
  }
}
