/** The book of what youths agreed to: it writes and reads lines, and asks the domain what they mean. Who may, is asked before. */
import { hasBasis, PURPOSES, wordingOf, type Purpose } from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ConsentActEntity } from './consent-act.entity.js';

/** A line to be written, for one or more purposes. */
export type Recorded = Pick<ConsentActEntity, 'act' | 'basis' | 'on' | 'channel' | 'guardianId' | 'recordedBy'> & {
  purposes: Purpose[];
};

@Injectable()
export class ConsentActs {
  async of(db: EntityManager, youthId: string): Promise<ConsentActEntity[]> {
    return db.find(ConsentActEntity, { where: { youthId }, order: { id: 'ASC' } });
  }

  /** The purposes that have their basis. */
  async inForce(db: EntityManager, youthId: string): Promise<Purpose[]> {
    const acts = await this.of(db, youthId);
    return PURPOSES.filter((purpose) => hasBasis(acts, purpose));
  }

  /** The lines stay as proof; nothing in them leads to anybody. */
  async forgetWho(db: EntityManager, youthId: string): Promise<void> {
    await db.update(ConsentActEntity, { youthId }, { guardianId: null });
  }

  /** Two files became one: what was said under either is said of the one that stays. */
  async move({ db }: Work, { from, to }: { from: string; to: string }): Promise<void> {
    await db.update(ConsentActEntity, { youthId: from }, { youthId: to, mergedFrom: from });
  }

  /** One file became two again: each line goes back to where it was written. */
  async moveBack({ db }: Work, { from, to }: { from: string; to: string }): Promise<void> {
    await db.update(ConsentActEntity, { youthId: from, mergedFrom: to }, { youthId: to, mergedFrom: null });
  }

  /** Writes a line for each purpose, and tells of it under the revision that the file is about to have. */
  async record(
    work: Work,
    youth: { id: string; organisationId: string; revision: number },
    recorded: Recorded,
  ): Promise<void> {
    const { purposes, ...act } = recorded;
    for (const purpose of purposes) {
      const { version: wording } = wordingOf(purpose, act.on);
      const row = { ...act, purpose, wording, youthId: youth.id, organisationId: youth.organisationId };
      await work.db.insert(ConsentActEntity, { ...row, at: work.now, mergedFrom: null });
      const told = { youthId: youth.id, revision: youth.revision, purpose, recordedBy: act.recordedBy };
      if (act.act === 'given') await work.publish('ConsentGiven', told);
      else await work.publish('ConsentWithdrawn', told);
    }
  }
}
