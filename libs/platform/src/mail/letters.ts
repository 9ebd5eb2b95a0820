import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { In } from 'typeorm';
import type { Work } from '../database/unit-of-work.js';
import { LetterEntity, type LetterCalendar } from './letter.entity.js';

/** A letter to write: to whom (`kind:id`), on which event, from which template, and what it says. */
export interface LetterDraft {
  eventId: string;
  recipient: string;
  /** Another person whom it is about (`kind:id`). */
  about?: string;
  template: string;
  /** Counts up when the same event must be told again on purpose. */
  sequence?: number;
  address: string;
  subject: string;
  /** Plain text. */
  body: string;
  calendar?: LetterCalendar;
  /** Carries a link that signs somebody in: its text is wiped once it has left. */
  confidential?: boolean;
}

/** Writes letters as rows, in the transaction of what they tell of; `LetterSender` sends them. */
@Injectable()
export class Letters {
  /** The same letter twice is one letter. */
  async write({ db, now }: Work, draft: LetterDraft): Promise<void> {
    const { sequence = 0, calendar = null, confidential = false, ...rest } = draft;
    await db
      .createQueryBuilder()
      .insert()
      .into(LetterEntity)
      .values({ ...rest, id: randomUUID(), sequence, calendar, confidential, state: 'queued', createdAt: now })
      .orIgnore()
      .execute();
  }

  /** Letters that have not left yet do not leave. */
  async takeBack({ db }: Work, { recipient, templates }: { recipient: string; templates: string[] }): Promise<void> {
    await db.delete(LetterEntity, { recipient, template: In(templates), state: 'queued' });
  }
}
