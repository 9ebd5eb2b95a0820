import { addDays, dayInParis, instantInParis, type Day } from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import { youthName } from '@app/platform/erasure/forget-told.js';
import { ActionLinks } from '@app/platform/identity/action-links.js';
import { linkFloorOf } from '@app/platform/identity/link-floor.js';
import { Letters } from '@app/platform/mail/letters.js';
import { Injectable } from '@nestjs/common';
import { YouthsService } from '../profiles/youths.service.js';
import { spaceLetter } from './space-letter.js';

const LASTS_DAYS = 30;

/** Writes a youth the link to their pages; asking again renews it, signing out everywhere ends it. */
@Injectable()
export class SpaceLetters {
  constructor(
    private readonly youths: YouthsService,
    private readonly letters: Letters,
    private readonly links: ActionLinks,
  ) {}

  /** @param eventId one letter per asking @returns the last day of the link; without an address that works nothing is written */
  async write(work: Work, youthId: string, eventId: string): Promise<Day> {
    const today = dayInParis(work.now);
    const validUntil = addDays(today, LASTS_DAYS);
    const youth = await this.youths.recipientOf(youthId);
    if (!youth?.email) return validUntil;
    const recipient = youthName(youthId);
    const holder = { kind: 'youth', id: youthId } as const;
    const revision = await linkFloorOf(work.db, recipient);
    const target = { purpose: 'youth.space', resourceId: youthId, holder, revision } as const;
    const expiresAt = instantInParis(addDays(validUntil, 1), '00:00');
    const link = await this.links.address(`/mon-espace/${youthId}`, target, expiresAt);
    const text = spaceLetter({ firstName: youth.firstName, validUntil, today, link });
    const draft = { eventId, recipient, template: 'space', address: youth.email };
    await this.letters.write(work, { ...draft, ...text, confidential: true });
    return validUntil;
  }
}
