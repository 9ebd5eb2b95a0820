/**
 * What a coach is told when nobody moved in time, or something changed. Whoever makes a task of an alert makes one for each time it is
 * raised, never two; it is cleared in the transaction of whatever was waited for.
 */
import { dayInParis, type MatchAlert } from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { In, IsNull } from 'typeorm';
import { AlertEntity } from './alert.entity.js';

/** What an alert is about. */
export interface AlertSubject {
  type: 'proposal' | 'interview';
  id: string;
  youthId: string;
}

@Injectable()
export class Alerts {
  /** Raises an alert, unless it stands already. */
  async raise({ db, now, publish }: Work, subject: AlertSubject, kind: MatchAlert): Promise<void> {
    const { type: subjectType, id: subjectId, youthId } = subject;
    const raised = await db.findBy(AlertEntity, { subjectId, kind });
    if (raised.some(({ clearedAt }) => clearedAt === null)) return;
    const id = alertIdOf(subjectId, kind, raised.length);
    await db.insert(AlertEntity, { id, subjectId, youthId, kind, raisedAt: now, clearedAt: null });
    await publish('AlertRaised', { alertId: id, youthId, kind, subjectType, subjectId, dueOn: dayInParis(now) });
  }

  /** Raises an alert anew, for the coach may have looked at what it told before. */
  async renew(work: Work, subject: AlertSubject, kind: MatchAlert): Promise<void> {
    await this.clear(work, subject.id, [kind]);
    await this.raise(work, subject, kind);
  }

  /** Clears what stands about a thing; of these kinds only, when they are given. */
  async clear({ db, now, publish }: Work, subjectId: string, kinds?: readonly MatchAlert[]): Promise<void> {
    const where = { subjectId, clearedAt: IsNull(), ...(kinds ? { kind: In([...kinds]) } : {}) };
    for (const { id, youthId } of await db.find(AlertEntity, { where, order: { id: 'ASC' } })) {
      await db.update(AlertEntity, { id }, { clearedAt: now });
      await publish('AlertCleared', { alertId: id, youthId });
    }
  }
}

/** A UUID (version 8, RFC 9562) that follows from the thing, the kind and how often it was raised before. */
function alertIdOf(subjectId: string, kind: MatchAlert, before: number): string {
  const hex = createHash('sha256').update(`${subjectId}:${kind}:${before}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
