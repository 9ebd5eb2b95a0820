import { Clock } from '@app/platform/clock/clock.js';
import { Settings } from '@app/platform/config/settings.js';
import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import { Letters } from '@app/platform/mail/letters.js';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Audit } from '../audit/audit.service.js';
import { Memberships } from '../people/memberships.service.js';
import { PersonEntity } from '../people/person.entity.js';
import type { SessionEvents, TokenClaims } from './better-auth.js';
import { confirmAddress, signInLetter } from './sign-in-letter.js';

/** Our side of a sign-in: the letter, the lines of the audit log, and what a token says. */
@Injectable()
export class SessionActs implements SessionEvents {
  constructor(
    private readonly settings: Settings,
    private readonly unitOfWork: UnitOfWork,
    private readonly letters: Letters,
    private readonly audit: Audit,
    private readonly memberships: Memberships,
    private readonly clock: Clock,
  ) {}

  /** Writes the letter to somebody we know, and nothing to others: who asked cannot tell. */
  async sendLink(email: string, token: string): Promise<void> {
    await this.unitOfWork.run(async (work) => {
      const person = await work.db.findOneBy(PersonEntity, { email: email.toLowerCase() });
      if (!person) return;
      const letter = signInLetter(person.firstName, confirmAddress(this.settings.values.publicUrl, token));
      const to = { recipient: `person:${person.id}`, address: person.email };
      await this.letters.write(work, {
        eventId: randomUUID(),
        template: 'sign-in',
        ...to,
        ...letter,
        confidential: true,
      });
    });
  }

  async claimsOf(personId: string): Promise<TokenClaims> {
    const memberships = await this.memberships.ofPerson(personId);
    return {
      iat: Math.floor(this.clock.now().getTime() / 1000),
      memberships: memberships.map(({ organisationId, role }) => ({ organisationId, role })),
    };
  }

  /** The line is written first: a session without its line cannot exist. */
  opening(personId: string): Promise<void> {
    return this.record(personId, 'signIn');
  }

  /** Sessions also end by themselves; only a wish to leave is an act. */
  async closing(personId: string, path: string | undefined): Promise<void> {
    if (path === '/sign-out') await this.record(personId, 'signOut');
  }

  private record(personId: string, action: string): Promise<void> {
    const act = { actorId: personId, action, subjectType: 'person', subjectId: personId };
    return this.unitOfWork.run((work) => this.audit.record(work, act));
  }
}
