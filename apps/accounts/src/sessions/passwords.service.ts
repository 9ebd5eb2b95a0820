import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit.service.js';
import { closeSessions } from './close-sessions.js';
import { Sessions } from './sessions.service.js';

/** One password per person, where better-auth looks for it; a second one replaces the first. */
const KEEP = `
  insert into account (person_id, provider_id, account_id, password, created_at, updated_at)
  values ($1::uuid, 'credential', $1::uuid::text, $2, $3, $3)
  on conflict on constraint account_provider_key do update set password = excluded.password, updated_at = excluded.updated_at`;

/** Passwords, for those who want one beside the letter, and what a person does with all their sessions at once. */
@Injectable()
export class Passwords {
  constructor(
    private readonly sessions: Sessions,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  /** Keeps a password that somebody chose for themselves. */
  async set(personId: string, password: string): Promise<void> {
    const hash = await this.sessions.hashOf(password);
    await this.unitOfWork.run(async (work) => {
      await this.keep(work, personId, hash);
      await this.audit.record(work, actOn(personId, 'setPassword'));
    });
  }

  /** Keeps a hash (see `Sessions.hashOf`) in the caller's transaction. */
  async keep({ db, now }: Work, personId: string, hash: string): Promise<void> {
    await db.query(KEEP, [personId, hash, now]);
  }

  /** Signs a person out everywhere. @returns how many sessions there were */
  async revokeSessions(personId: string): Promise<number> {
    return this.unitOfWork.run(async (work) => {
      const revoked = await closeSessions(work.db, personId);
      await this.audit.record(work, actOn(personId, 'revokeSessions'));
      return revoked;
    });
  }
}

const actOn = (personId: string, action: string) => ({
  actorId: personId,
  action,
  subjectType: 'person',
  subjectId: personId,
});
