/**
 * Where protected facts are kept, sealed. It knows no right: who may open it is asked by those who call it, and every opening by a person
 * is written down with its reason. Legal windows are computed from it without anybody reading.
 */
import type { protectedFacts } from '@app/contracts';
import type { Day, ProtectedGrounds } from '@app/domain';
import { Settings } from '@app/platform/config/settings.js';
import type { Work } from '@app/platform/database/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { recordAct } from '../access/record-act.js';
import { ProtectedAccessEntity, ProtectedFactsEntity } from './protected-facts.entity.js';
import { Seal } from './seal.js';

export type ProtectedFacts = z.output<typeof protectedFacts>;

/** Protected facts and how often they were written; 0 when they never were. */
export interface Kept {
  revision: number;
  facts: ProtectedFacts | null;
}

@Injectable()
export class Vault {
  private readonly seal: Seal;

  constructor(settings: Settings) {
    this.seal = new Seal(settings.values.protectedKey);
  }

  async read(db: EntityManager, youthId: string): Promise<Kept> {
    const row = await db.findOneBy(ProtectedFactsEntity, { youthId });
    if (!row) return { revision: 0, facts: null };
    return { revision: row.revision, facts: JSON.parse(this.seal.open(row, youthId)) as ProtectedFacts };
  }

  async write(db: EntityManager, youthId: string, { revision, facts }: Kept): Promise<void> {
    const row = { youthId, revision, ...this.seal.close(JSON.stringify(facts), youthId) };
    await db.upsert(ProtectedFactsEntity, row, ['youthId']);
  }

  /** Writes down who opened the facts of a youth and why, and tells the audit log that it was done. */
  async record(
    work: Work,
    youthId: string,
    opening: { actorId: string; act: ProtectedAccessEntity['act']; reason: string },
  ): Promise<void> {
    const { actorId, act, reason } = opening;
    const row = { youthId, actorId, act, at: work.now, ...this.seal.close(reason, youthId) };
    await work.db.insert(ProtectedAccessEntity, row);
    await recordAct(work, actorId, { action: `protected.${act}`, youthId });
  }

  /** What of them changes the days on which a contract may start, on a day; a recognition that has ended changes nothing. */
  async groundsOn(db: EntityManager, youthId: string, today: Day): Promise<ProtectedGrounds> {
    const { facts } = await this.read(db, youthId);
    if (!facts) return {};
    const { rqth, aah, highLevelAthlete } = facts;
    return { rqth: rqth !== null && (rqth.until === null || today <= rqth.until), aah, highLevelAthlete };
  }

  /** The last day of what of them holds until a day. */
  async groundsEndOn(db: EntityManager, youthId: string): Promise<Day | null> {
    return (await this.read(db, youthId)).facts?.rqth?.until ?? null;
  }

  /** Who opened them, when and why, for the person themselves. */
  async openings(db: EntityManager, youthId: string) {
    const rows = await db.find(ProtectedAccessEntity, { where: { youthId }, order: { id: 'ASC' } });
    return rows.map((row) => ({
      act: row.act,
      actorId: row.actorId,
      at: row.at,
      reason: this.seal.open(row, youthId),
    }));
  }

  /** Nothing is left of a person, nor of who read what about them. */
  async forget(db: EntityManager, youthId: string): Promise<void> {
    await db.delete(ProtectedFactsEntity, { youthId });
    await db.delete(ProtectedAccessEntity, { youthId });
  }
}
