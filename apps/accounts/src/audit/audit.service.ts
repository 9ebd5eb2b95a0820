import type { Work } from '@app/platform/database/unit-of-work.js';
import { ProblemError } from '@app/platform/http/problem-error.js';
import { Injectable } from '@nestjs/common';
import { DataSource, LessThan } from 'typeorm';
import { AuditEntryEntity } from './audit-entry.entity.js';

/** One line of the audit log, before it has a place and a time. */
export interface Act {
  actorId: string;
  action: string;
  subjectType: string;
  subjectId: string;
}

export interface AuditPage {
  items: AuditEntryEntity[];
  cursor: string | null;
}

/** The longest run of digits that surely fits a bigint. */
const POSITION = /^\d{1,18}$/;

/**
 * The audit log of the whole house: this app's own acts are written with them, in their transaction; those of other apps arrive as
 * `ActionRecorded`. It holds ids and codes, no name and no address, and nothing in it ever changes.
 */
@Injectable()
export class Audit {
  constructor(private readonly dataSource: DataSource) {}

  /** Writes a line in the transaction of the act. */
  async record({ db, now }: Work, act: Act): Promise<void> {
    await db.insert(AuditEntryEntity, { ...act, at: now });
  }

  /** The lines before a cursor, newest first. @throws ProblemError `input-invalid` on a cursor that is not one of ours */
  async page({ cursor, limit }: { cursor?: string | undefined; limit: number }): Promise<AuditPage> {
    if (cursor !== undefined && !POSITION.test(cursor)) {
      throw new ProblemError('input-invalid', undefined, [
        { path: 'query.cursor', message: 'Pass back a cursor we gave' },
      ]);
    }
    const items = await this.dataSource.getRepository(AuditEntryEntity).find({
      where: cursor === undefined ? {} : { id: LessThan(cursor) },
      order: { id: 'desc' },
      take: limit + 1,
    });
    const kept = items.slice(0, limit);
    return { items: kept, cursor: items.length > limit ? (kept.at(-1)?.id ?? null) : null };
  }
}
