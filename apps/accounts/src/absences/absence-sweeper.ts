import { dayInParis } from '@app/domain';
import { Clock } from '@app/platform/clock/clock.js';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { Pump } from '@app/platform/events/pump.js';
import { LOG, type Log } from '@app/platform/telemetry/log.js';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DataSource, In, IsNull } from 'typeorm';
import { holdOrganisation } from '../people/hold.js';
import { AbsenceEntity } from './absence.entity.js';
import { RelationChanges, SYSTEM } from '../relations/relation-changes.service.js';
import { RelationEntity } from '../relations/relation.entity.js';

const EVERY_MS = 1_000;

/** Youths whom an absent coach follows and the stand-in does not; one whom the stand-in was released from does not come back. */
const UNCOVERED = `
  select distinct own.youth_id from relation own
  where own.person_id = a.person_id and own.organisation_id = a.organisation_id and own.to_at is null
    and own.absence_id is null
    and not exists (
      select from relation other
      where other.youth_id = own.youth_id and other.organisation_id = a.organisation_id
        and other.person_id = a.stand_in_id and (other.to_at is null or other.absence_id = a.id))`;

/** Relations of a stand-in to youths whom the absent coach follows no longer, or all of them once the absence is over. */
const SURPLUS = `
  select bridge.id from relation bridge
  where bridge.absence_id = a.id and bridge.to_at is null
    and (a.to_on < $1 or not exists (
      select from relation own
      where own.person_id = a.person_id and own.youth_id = bridge.youth_id
        and own.organisation_id = a.organisation_id and own.to_at is null and own.absence_id is null))`;

const DUE = `
  select a.id, a.organisation_id as "organisationId" from absence a
  where a.ended_at is null and (a.to_on < $1 or (a.from_on <= $1 and (exists (${UNCOVERED}) or exists (${SURPLUS}))))
  order by a.to_on`;

interface DueAbsence {
  id: string;
  organisationId: string;
}

/**
 * Makes what is of every absence what should be, again and again: its days are rows, so nothing is lost while no process runs, and a youth
 * who comes to or goes from the absent coach meanwhile does so for the stand-in too.
 */
@Injectable()
export class AbsenceSweeper implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly pump: Pump;

  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly changes: RelationChanges,
    private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
  ) {
    const onError = (error: unknown) => log.error({ err: error }, 'absences');
    this.pump = new Pump(() => this.sweep(), { everyMs: EVERY_MS, onError });
  }

  onApplicationBootstrap(): void {
    this.pump.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.pump.stop();
  }

  /** Looks now, and not only at the next turn. */
  wake(): void {
    this.pump.wake();
  }

  /** @returns 0: whatever could not be done now waits for the next turn */
  private async sweep(): Promise<number> {
    const due: DueAbsence[] = await this.dataSource.query(DUE, [this.clock.today()]);
    for (const absence of due) {
      try {
        await this.unitOfWork.run((work) => this.settle(work, absence));
      } catch (error) {
        // One absence that cannot be settled keeps nobody else's from it.
        this.log.error({ err: error, absenceId: absence.id }, 'absences');
      }
    }
    return 0;
  }

  private async settle(work: Work, { id, organisationId }: DueAbsence): Promise<void> {
    await holdOrganisation(work, organisationId);
    const absence = await work.db.findOneBy(AbsenceEntity, { id, endedAt: IsNull() });
    if (!absence) return;
    const today = dayInParis(work.now);
    for (const relation of await this.surplusOf(work, id)) await this.changes.end(work, relation, SYSTEM);
    if (absence.toOn < today) {
      await work.db.update(AbsenceEntity, { id }, { endedAt: work.now });
    } else if (absence.fromOn <= today) {
      await this.cover(work, absence);
    }
  }

  private async surplusOf({ db, now }: Work, id: string): Promise<RelationEntity[]> {
    const statement = `select s.id from absence a cross join lateral (${SURPLUS}) s where a.id = $2`;
    const rows = await db.query<{ id: string }[]>(statement, [dayInParis(now), id]);
    return rows.length ? db.findBy(RelationEntity, { id: In(rows.map((row) => row.id)) }) : [];
  }

  private async cover(work: Work, { id, standInId, organisationId }: AbsenceEntity): Promise<void> {
    const statement = `select u.youth_id as "youthId" from absence a cross join lateral (${UNCOVERED}) u where a.id = $1`;
    const rows = await work.db.query<{ youthId: string }[]>(statement, [id]);
    for (const { youthId } of rows) {
      const bridge = { personId: standInId, youthId, organisationId, kind: 'team' as const, absenceId: id };
      await this.changes.begin(work, bridge, SYSTEM);
    }
  }
}
