/** The offers of one's own organisation, drafts and closed ones too, read by those who look after them. */
import type { InputOf, listOwnOffers, OutputOf, readOfferHistory } from '@app/contracts';
import { beginningWith, foldedIn, wordsOf } from '@app/platform/database/names/word-search.js';
import { decodeCursor, encodeCursor } from '@app/platform/http/cursor.js';
import { found } from '@app/platform/http/problem-error.js';
import { organisationsWhere, type PersonPrincipal, type Principal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import { z } from 'zod';
import { ownOrganisations } from '../../policy/own.rule.js';
import { actorOn, isKnownEmployer } from '../locked-offer.js';
import { OfferStepEntity } from '../offer-step.entity.js';
import { OfferEntity } from '../offer.entity.js';
import { ownOfferView, type OwnOffer } from './own-offer-view.js';

type Query = InputOf<typeof listOwnOffers>['query'];

const position = z.object({ deadline: z.iso.date(), id: z.uuid() });
const stepPosition = z.object({ id: z.string().regex(/^\d{1,18}$/) });
/** Sorts what waits for nobody last. */
const NO_DEADLINE = '9999-12-31';
/** Whose words are looked up in `offer_words_idx` before anything is put in order. */
const FOUND = `offer.id in (select named.id from offer named
  where ${wordsOf('named.organisation_id', foldedIn(`named.title || ' ' || named.employer_name`))} @@ cast(:words as tsquery) offset 0)`;
const DEADLINE = `coalesce(offer.deadline_on, date '${NO_DEADLINE}')`;

@Injectable()
export class OwnOffers {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws ProblemError `not-found`, also for an offer of another organisation */
  async read(id: string, by: Principal): Promise<OwnOffer> {
    return this.viewOf(await this.offer(id, by), by);
  }

  /** @throws ProblemError `not-found` */
  async offer(id: string, by: Principal): Promise<OfferEntity> {
    const offer = found(await this.dataSource.getRepository(OfferEntity).findOneBy({ id }));
    found(actorOn(offer, by));
    return offer;
  }

  /** The closest deadline first. @throws ProblemError `input-invalid` for a cursor that is not ours */
  async list(query: Query, by: PersonPrincipal): Promise<OutputOf<typeof listOwnOffers>> {
    const ids = [...ownOrganisations(by), ...organisationsWhere(by, 'coach')];
    const words = beginningWith(query.words, ids);
    return this.page(query, by, (builder) => {
      builder.where('offer.organisationId in (:...ids)', { ids });
      return words ? builder.andWhere(FOUND, { words }) : builder;
    });
  }

  /** What waits for an administrator, whoever wrote it. */
  async toReview(query: Omit<Query, 'words'>, by: PersonPrincipal): Promise<OutputOf<typeof listOwnOffers>> {
    return this.page(query, by, (builder) => builder.where(`offer.state = 'underReview'`));
  }

  /** The newest first. @throws ProblemError `not-found`, `input-invalid` */
  async history(
    id: string,
    { cursor, limit }: InputOf<typeof readOfferHistory>['query'],
    by: Principal,
  ): Promise<OutputOf<typeof readOfferHistory>> {
    await this.offer(id, by);
    const before = decodeCursor(stepPosition, cursor);
    const query = this.dataSource.getRepository(OfferStepEntity).createQueryBuilder('step');
    query.where('step.offerId = :offer', { offer: id });
    if (before) query.andWhere('step.id < :id', before);
    const rows = await query
      .orderBy('step.id', 'DESC')
      .limit(limit + 1)
      .getMany();
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1) : undefined;
    return {
      items: page.map(({ at, ...step }) => ({ ...step, at: at.toISOString() })),
      cursor: last ? encodeCursor({ id: last.id }) : null,
    };
  }

  private async page(
    { cursor, limit, state }: Omit<Query, 'words'>,
    by: PersonPrincipal,
    which: (builder: SelectQueryBuilder<OfferEntity>) => SelectQueryBuilder<OfferEntity>,
  ): Promise<OutputOf<typeof listOwnOffers>> {
    const after = decodeCursor(position, cursor);
    const builder = which(this.dataSource.getRepository(OfferEntity).createQueryBuilder('offer'));
    if (state) builder.andWhere('offer.state = :state', { state });
    if (after) builder.andWhere(`(${DEADLINE}, offer.id) > (:deadline, :id)`, after);
    const rows = await builder
      .orderBy(DEADLINE)
      .addOrderBy('offer.id')
      .limit(limit + 1)
      .getMany();
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1) : undefined;
    return {
      items: await Promise.all(page.map((offer) => this.viewOf(offer, by))),
      cursor: last ? encodeCursor({ deadline: last.deadlineOn ?? NO_DEADLINE, id: last.id }) : null,
    };
  }

  private async viewOf(offer: OfferEntity, by: Principal): Promise<OwnOffer> {
    const actor = found(actorOn(offer, by));
    const asks = actor === 'employer' || offer.state === 'underReview';
    const employerKnown = !asks || (await isKnownEmployer(this.dataSource.manager, offer.employerId));
    return ownOfferView(offer, { actor, byLink: by.kind === 'link', employerKnown });
  }
}
