import type { OfferFacts, YouthFacts } from '@app/domain';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { OfferSnapshotEntity } from '../../snapshots/offer-snapshot.entity.js';
import { YouthAccessEntity } from '../../snapshots/youth-access.entity.js';
import { YouthSnapshotEntity } from '../../snapshots/youth-snapshot.entity.js';
import { OFFER_ASPECTS, YOUTH_ASPECTS } from './aspects.js';
import { Followers } from './followers.js';
import { Shelf, type Row } from './shelf.js';

interface Known<F> extends Row<F> {
  changedIn: string;
  /** Where these facts are kept, once a list was shown that they are part of. */
  input?: string;
}
/** An open offer, with the words of its row on a list. */
export type OfferRow = Known<OfferFacts> & Pick<OfferSnapshotEntity, 'embargo' | 'title' | 'employerName'>;
/** A youth whom ranking may know. */
export type YouthRow = Known<YouthFacts> & Pick<YouthSnapshotEntity, 'organisationId' | 'searching'>;

const CHUNK = 1_000;

/**
 * A transaction that has not ended yet may have written rows that cannot be read yet, so a look begins where the oldest one that was open at
 * the last look did; what was read already is known by its `changed_in`.
 */
const CHANGED = `
  select 'offer' as kind, offer_id as id, changed_in::text as "changedIn", pg_snapshot_xmin(pg_current_snapshot())::text as until
  from offer_snapshot where changed_in >= $1
  union all
  select 'youth', youth_id, changed_in::text, pg_snapshot_xmin(pg_current_snapshot())::text
  from youth_snapshot where changed_in >= $1
  union all
  select 'relation', relation_id, changed_in::text, pg_snapshot_xmin(pg_current_snapshot())::text
  from youth_access where changed_in >= $1`;

interface Changed {
  kind: 'offer' | 'youth' | 'relation';
  id: string;
  changedIn: string;
  until: string;
}

/**
 * The facts of open offers and known youths, and who follows them, in the memory of this process. PostgreSQL is the truth: whoever is about to read asks for
 * `fresh` first, which reads what any process changed since, so a list is never older than its request.
 */
@Injectable()
export class FactsIndex implements OnApplicationBootstrap {
  readonly offers = new Shelf<OfferFacts, YouthFacts, OfferRow>(OFFER_ASPECTS);
  readonly youths = new Shelf<YouthFacts, OfferFacts, YouthRow>(YOUTH_ASPECTS);
  readonly followers = new Followers();
  /** How many looks found something new. */
  changes = 0;
  private readonly seen: Record<Changed['kind'], Map<string, string>> = {
    offer: new Map(),
    youth: new Map(),
    relation: new Map(),
  };
  private since = '0';
  private looking: Promise<void> | undefined;
  private next: Promise<void> | undefined;

  constructor(private readonly dataSource: DataSource) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.fresh();
  }

  /** Whoever asks during a look waits for the next one: the present one may have begun before the change that they know of. */
  fresh(): Promise<void> {
    if (!this.looking) return (this.looking = this.look().finally(() => (this.looking = undefined)));
    this.next ??= this.looking
      .catch(() => undefined)
      .then(() => {
        this.next = undefined;
        return this.fresh();
      });
    return this.next;
  }

  private async look(): Promise<void> {
    const rows: Changed[] = await this.dataSource.query(CHANGED, [this.since]);
    const changed = rows.filter(({ kind, id, changedIn }) => this.seen[kind].get(id) !== changedIn);
    const idsOf = (kind: Changed['kind']) => changed.filter((row) => row.kind === kind).map(({ id }) => id);
    if (changed.length) this.changes++;
    await this.readOffers(idsOf('offer'));
    await this.readYouths(idsOf('youth'));
    await this.readRelations(idsOf('relation'));
    this.since = rows[0]?.until ?? this.since;
  }

  private async readOffers(ids: string[]): Promise<void> {
    for (const some of chunksOf(ids)) {
      const rows = await this.dataSource.getRepository(OfferSnapshotEntity).findBy({ offerId: In(some) });
      for (const { offerId: id, facts, open, embargo, title, employerName, changedIn } of rows) {
        this.seen.offer.set(id, changedIn);
        if (open) this.offers.put({ id, facts, embargo, title, employerName, changedIn });
        else this.offers.remove(id);
      }
    }
  }

  private async readYouths(ids: string[]): Promise<void> {
    for (const some of chunksOf(ids)) {
      const rows = await this.dataSource.getRepository(YouthSnapshotEntity).findBy({ youthId: In(some) });
      for (const { youthId: id, facts, organisationId, searching, changedIn } of rows) {
        this.seen.youth.set(id, changedIn);
        if (facts) this.youths.put({ id, facts, organisationId, searching, changedIn });
        else this.youths.remove(id);
      }
    }
  }

  private async readRelations(ids: string[]): Promise<void> {
    for (const some of chunksOf(ids)) {
      for (const row of await this.dataSource.getRepository(YouthAccessEntity).findBy({ relationId: In(some) })) {
        this.seen.relation.set(row.relationId, row.changedIn);
        this.followers.put(row);
      }
    }
  }
}

function* chunksOf(ids: string[]): Generator<string[]> {
  for (let start = 0; start < ids.length; start += CHUNK) yield ids.slice(start, start + CHUNK);
}
