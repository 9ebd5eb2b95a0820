/**
 * Asking for the link to one's pages. The answer is the same at once for everybody; whether somebody has the address is looked up
 * afterwards, by a reminder that is due now, so that not even the time of the answer tells it.
 */
import type { askYouthSpace, InputOf, inviteYouth, OutputOf } from '@app/contracts';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { ProblemError } from '@app/platform/http/problem-error.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Reminders } from '@app/platform/reminders/reminders.js';
import { Injectable } from '@nestjs/common';
import { createHash, randomUUID } from 'node:crypto';
import { recordAct } from '../access/record-act.js';
import { YouthFiles } from '../profiles/youth-files.service.js';
import { YouthsService } from '../profiles/youths.service.js';
import { SpaceLetters } from './space-letters.js';

/** How long an address waits for its next letter. */
const AGAIN_AFTER_MS = 10 * 60_000;

/** The row of an address, unless it asked a moment ago. */
const CLAIM = `
  insert into space_ask (id, address_hash, address, asked_at) values ($1, $2, $3, $4)
  on conflict (address_hash) do update set id = excluded.id, address = excluded.address, asked_at = excluded.asked_at
    where space_ask.asked_at < $5
  returning id`;
/** Others may be sweeping too: each takes rows that nobody holds. */
const SWEEP = `
  delete from space_ask where id in (
    select id from space_ask where address is null and asked_at < $1 limit 100 for update skip locked)`;

@Injectable()
export class SpaceAsks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reminders: Reminders,
    private readonly files: YouthFiles,
    private readonly youths: YouthsService,
    private readonly letters: SpaceLetters,
  ) {}

  async ask({ email }: InputOf<typeof askYouthSpace>['body']): Promise<OutputOf<typeof askYouthSpace>> {
    await this.unitOfWork.run(async (work) => {
      const id = await claim(work, email, { address: email });
      if (id) await this.reminders.set(work, id, { 'space.answer': work.now });
    });
    return { asked: true };
  }

  /** @throws ProblemError `not-found`, `address-missing`, `too-many-requests` when a letter has just gone to this address */
  invite(youthId: string, by: PersonPrincipal): Promise<OutputOf<typeof inviteYouth>> {
    return this.unitOfWork.run(async (work) => {
      await this.files.opened(work, youthId, { by });
      const email = (await this.youths.recipientOf(youthId))?.email;
      if (!email) throw new ProblemError('address-missing');
      const id = await claim(work, email, { address: null });
      if (!id) throw new ProblemError('too-many-requests');
      await recordAct(work, by.personId, { action: 'youth.invite', youthId });
      return { validUntil: await this.letters.write(work, youthId, id) };
    });
  }
}

async function claim(
  { db, now }: Work,
  email: string,
  { address }: { address: string | null },
): Promise<string | null> {
  const before = new Date(now.getTime() - AGAIN_AFTER_MS);
  await db.query(SWEEP, [before]);
  const hash = createHash('sha256').update(email.toLowerCase()).digest('base64url');
  const rows = (await db.query(CLAIM, [randomUUID(), hash, address, now, before])) as { id: string }[];
  return rows[0]?.id ?? null;
}
