import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { ProblemError } from '@app/platform/http/problem-error.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { MoreThan } from 'typeorm';
import { Audit } from '../audit/audit.service.js';
import { holdPerson } from '../people/hold.js';
import { PersonEntity } from '../people/person.entity.js';
import { AddressChangeEntity } from './address-change.entity.js';
import { isSameWish, VALID_MS, WISHES_A_DAY } from './address-change.rule.js';
import { AddressMail } from './address-mail.service.js';

/** The new address, and the session in which somebody asks for it. */
export interface AddressWish {
  email: string;
  sessionId: string | null;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Somebody wants another address: both addresses are asked by letter, and `AddressAnswers` hears what they say. */
@Injectable()
export class AddressWishes {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly mail: AddressMail,
    private readonly audit: Audit,
  ) {}

  /**
   * Takes the place of a wish that waits. The answer is the same whether or not somebody has that address.
   * @throws ProblemError `input-invalid` for one's own address; `too-many-requests`
   */
  async ask(wish: AddressWish, by: PersonPrincipal): Promise<AddressChangeEntity> {
    const email = wish.email.toLowerCase();
    return this.unitOfWork.run(async (work) => {
      const person = await holdPerson(work, by.personId);
      if (person.email === email) throw new ProblemError('input-invalid', undefined, [OWN_ADDRESS]);
      const since = MoreThan(new Date(work.now.getTime() - DAY_MS));
      const recent = await work.db.findBy(AddressChangeEntity, { personId: person.id, createdAt: since });
      const same = recent.find((change) => isSameWish(change, email, work.now));
      if (same) return same;
      if (recent.length >= WISHES_A_DAY) throw new ProblemError('too-many-requests');
      return this.begin(work, { ...wish, email }, person);
    });
  }

  private async begin(work: Work, wish: AddressWish, person: PersonEntity): Promise<AddressChangeEntity> {
    const { db, now } = work;
    await db.update(AddressChangeEntity, { personId: person.id, state: 'waiting' }, { state: 'replaced' });
    const change = db.create(AddressChangeEntity, {
      ...wish,
      id: randomUUID(),
      personId: person.id,
      state: 'waiting',
      oldConfirmedAt: null,
      newConfirmedAt: null,
      createdAt: now,
      expiresAt: new Date(now.getTime() + VALID_MS),
    });
    await db.insert(AddressChangeEntity, change);
    await this.mail.askOld(work, change, person);
    const owner = await db.findOneBy(PersonEntity, { email: wish.email });
    await (owner ? this.mail.tellOwner(work, change, owner) : this.mail.askNew(work, change));
    const act = { action: 'ask', subjectType: 'addressChange', subjectId: change.id };
    await this.audit.record(work, { actorId: person.id, ...act });
    return change;
  }
}

const OWN_ADDRESS = { path: 'body.email', message: 'This is your address already' };
