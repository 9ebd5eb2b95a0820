import type { LinkPurpose } from '@app/contracts';
import type { Work } from '@app/platform/database/unit-of-work.js';
import { ActionLinks } from '@app/platform/identity/action-links.js';
import { Letters } from '@app/platform/mail/letters.js';
import { Injectable } from '@nestjs/common';
import type { PersonEntity } from '../people/person.entity.js';
import type { AddressChangeEntity } from './address-change.entity.js';
import { newAddressLetter, oldAddressLetter, takenAddressLetter } from './address-letters.js';

/** The page of each link. */
const PAGES = { 'address.confirm': '/adresse/confirmer', 'address.refuse': '/adresse/refuser' } as const satisfies {
  [P in LinkPurpose]?: string;
};

/** The letters of a change of address, in the transaction of the wish. */
@Injectable()
export class AddressMail {
  constructor(
    private readonly letters: Letters,
    private readonly links: ActionLinks,
  ) {}

  /** Asks the old address whether it was them. */
  async askOld(work: Work, change: AddressChangeEntity, person: PersonEntity): Promise<void> {
    const facts = {
      firstName: person.firstName,
      newEmail: change.email,
      confirm: await this.link('address.confirm', change, person.id),
      refuse: await this.link('address.refuse', change, person.id),
    };
    const to = { eventId: change.id, recipient: `person:${person.id}`, address: person.email };
    await this.letters.write(work, { ...to, template: 'address-old', ...oldAddressLetter(facts), confidential: true });
  }

  /** Asks the new address whether it is read; the change itself holds that link (see `sideOf`). */
  async askNew(work: Work, change: AddressChangeEntity): Promise<void> {
    const confirm = await this.link('address.confirm', change, change.id);
    const letter = newAddressLetter(confirm);
    const to = { eventId: change.id, recipient: `address-change:${change.id}`, address: change.email };
    await this.letters.write(work, { ...to, template: 'address-new', ...letter, confidential: true });
  }

  /** Tells the owner of an address that it stays theirs. */
  async tellOwner(work: Work, change: AddressChangeEntity, owner: PersonEntity): Promise<void> {
    const to = { eventId: change.id, recipient: `person:${owner.id}`, address: owner.email };
    await this.letters.write(work, { ...to, template: 'address-taken', ...takenAddressLetter() });
  }

  private link(purpose: keyof typeof PAGES, { id, expiresAt }: AddressChangeEntity, holderId: string): Promise<string> {
    const link = { purpose, resourceId: id, holder: { kind: 'person' as const, id: holderId } };
    return this.links.address(`${PAGES[purpose]}/${id}`, link, expiresAt);
  }
}
