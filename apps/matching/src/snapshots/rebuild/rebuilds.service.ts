import type { OutputOf, PayloadOf, readSnapshotRebuild } from '@app/contracts';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { SnapshotRebuildEntity, SnapshotRebuildPartEntity } from './snapshot-rebuild.entity.js';

type View = OutputOf<typeof readSnapshotRebuild>;
type Stretch = Pick<PayloadOf<'OffersRetold'>, 'rebuildId' | 'upTo' | 'processed' | 'total'>;

const KINDS = ['offers', 'youths'] as const;
const LOOK_EVERY_MS = 250;
const HEARTBEAT_MS = 15_000;

const ADVANCE = `
  update snapshot_rebuild_part
  set processed = processed + $3, total = greatest(total, $4), complete_at = coalesce($5, complete_at)
  where rebuild_id = $1 and kind = $2`;
const END = `
  update snapshot_rebuild set ended_at = $2 where id = $1 and not exists (
    select from snapshot_rebuild_part
    where rebuild_id = $1 and (complete_at is null or processed < complete_at))`;

/** Asks the other apps to say everything again, and knows how much of it was heard. */
@Injectable()
export class Rebuilds implements OnModuleDestroy {
  private readonly stopping = new AbortController();

  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  onModuleDestroy(): void {
    this.stopping.abort();
  }

  async request(by: PersonPrincipal): Promise<View> {
    await this.unitOfWork.run(async ({ db, publish, now }) => {
      const id = randomUUID();
      await db.insert(SnapshotRebuildEntity, { id, requestedBy: by.personId, requestedAt: now, endedAt: null });
      const empty = { rebuildId: id, processed: 0, total: 0, completeAt: null };
      await db.insert(
        SnapshotRebuildPartEntity,
        KINDS.map((kind) => ({ ...empty, kind })),
      );
      await publish('RebuildRequested', { rebuildId: id });
      const act = { action: 'snapshots.rebuild', subjectType: 'snapshots', subjectId: id };
      await publish('ActionRecorded', { ...act, actorId: by.personId, at: now.toISOString() });
    });
    return this.view();
  }

  /** Notes that a stretch of `heard` things was worked in, whichever comes first or last. */
  async advance(
    { db, now }: Work,
    { rebuildId, upTo, processed, total }: Stretch,
    { kind, heard, forgotten }: { kind: 'offers' | 'youths'; heard: number; forgotten: number },
  ): Promise<void> {
    await db.increment(SnapshotRebuildEntity, { id: rebuildId }, 'forgotten', forgotten);
    await db.query(ADVANCE, [rebuildId, kind, heard, total, upTo === null ? processed : null]);
    await db.query(END, [rebuildId, now]);
  }

  async view(): Promise<View> {
    const [row] = await this.dataSource
      .getRepository(SnapshotRebuildEntity)
      .find({ order: { requestedAt: 'DESC', id: 'DESC' }, take: 1 });
    const parts = row
      ? await this.dataSource.getRepository(SnapshotRebuildPartEntity).findBy({ rebuildId: row.id })
      : [];
    const [offers, youths] = KINDS.map((kind) => partView(parts.find((part) => part.kind === kind)));
    return {
      id: row?.id ?? null,
      state: !row ? 'never' : row.endedAt ? 'done' : 'running',
      startedAt: row?.requestedAt.toISOString() ?? null,
      endedAt: row?.endedAt?.toISOString() ?? null,
      offers: offers!,
      youths: youths!,
      forgotten: row?.forgotten ?? 0,
    };
  }

  /** How far it is, whenever that changes, until it ends. */
  async *follow(): AsyncGenerator<View | null> {
    const { signal } = this.stopping;
    let told = { text: '', at: Date.now() };
    while (!signal.aborted) {
      const view = await this.view();
      const text = JSON.stringify(view);
      const changed = text !== told.text;
      if (changed || Date.now() - told.at > HEARTBEAT_MS) {
        yield changed ? view : null;
        told = { text, at: Date.now() };
      }
      if (view.state !== 'running') return;
      await pause(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
    }
  }
}

function partView(part: SnapshotRebuildPartEntity | undefined): View['offers'] {
  const { processed, total, completeAt } = part ?? { processed: 0, total: 0, completeAt: null };
  const begun = total > 0 || completeAt !== null;
  return { state: processed === completeAt ? 'done' : begun ? 'running' : 'queued', processed, total };
}
