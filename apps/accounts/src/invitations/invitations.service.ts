import type { Role } from '@app/contracts';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { found, ProblemError } from '@app/platform/http/problem-error.js';
import { ActionLinks } from '@app/platform/identity/action-links.js';
import type { LinkPrincipal, PersonPrincipal } from '@app/platform/identity/principal.js';
import { spendLink } from '@app/platform/identity/spend-link.js';
import { Letters } from '@app/platform/mail/letters.js';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../audit/audit.service.js';
import { MembershipEntity } from '../people/membership.entity.js';
import { inForce } from '../people/memberships.service.js';
import { OrganisationEntity } from '../people/organisation.entity.js';
import { PersonEntity } from '../people/person.entity.js';
import { mayGrantOrEnd, mayManage } from '../people/staff.rule.js';
import { invitationLetter } from './invitation-letter.js';
import { InvitationEntity } from './invitation.entity.js';

/** Whom to invite, to do what, where. */
export interface InvitationDraft {
  organisationId: string;
  role: Role;
  email: string;
  firstName: string;
  lastName: string;
}

const VALID_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * How somebody comes in: a colleague invites, a letter carries a link, and whoever opens it and confirms exists from then on. Nobody signs
 * up alone.
 */
@Injectable()
export class Invitations {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly letters: Letters,
    private readonly links: ActionLinks,
    private readonly audit: Audit,
  ) {}

  /** @throws ProblemError `not-found` in somebody else's organisation; `not-allowed` to a role above one's own; `invitation-exists` */
  async invite(draft: InvitationDraft, by: PersonPrincipal): Promise<InvitationEntity> {
    return this.unitOfWork.run((work) => this.inviteIn(work, draft, by));
  }

  /** The same, in the caller's transaction. */
  async inviteIn(work: Work, draft: InvitationDraft, by: PersonPrincipal): Promise<InvitationEntity> {
    if (!mayManage(by, draft.organisationId)) throw new ProblemError('not-found');
    if (!mayGrantOrEnd(by, draft.role)) throw new ProblemError('not-allowed');
    const { db, now } = work;
    const organisation = found(await db.findOneBy(OrganisationEntity, { id: draft.organisationId }));
    const email = draft.email.toLowerCase();
    if (await this.holds(work, { ...draft, email })) throw new ProblemError('invitation-exists');
    const invitation = db.create(InvitationEntity, {
      ...draft,
      email,
      id: randomUUID(),
      organisation,
      invitedBy: by.personId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + VALID_MS),
      acceptedAt: null,
    });
    await db.insert(InvitationEntity, invitation);
    await this.write(work, invitation);
    const act = { action: 'invite', subjectType: 'invitation', subjectId: invitation.id };
    await this.audit.record(work, { actorId: by.personId, ...act });
    return invitation;
  }

  /** What a link invites to. @throws ProblemError `not-found` on another invitation than the link's */
  async read(id: string, by: LinkPrincipal): Promise<InvitationEntity> {
    return this.open(this.dataSource.manager, id, by);
  }

  /** Makes the person, unless they exist, and the membership. @throws ProblemError `link-used`, `not-found` */
  async accept(id: string, by: LinkPrincipal): Promise<{ email: string }> {
    return this.unitOfWork.run(async (work) => {
      await spendLink(work, by);
      const invitation = await this.open(work.db, id, by);
      if (invitation.acceptedAt) throw new ProblemError('link-used');
      const personId = await this.personOf(work, invitation);
      const { organisationId, role, email } = invitation;
      const membership = { id: randomUUID(), personId, organisationId, role, fromAt: work.now, toAt: null };
      await work.db.createQueryBuilder().insert().into(MembershipEntity).values(membership).orIgnore().execute();
      await work.db.update(InvitationEntity, { id }, { acceptedAt: work.now });
      await this.audit.record(work, { actorId: personId, action: 'accept', subjectType: 'invitation', subjectId: id });
      return { email };
    });
  }

  private async open(db: EntityManager, id: string, by: LinkPrincipal): Promise<InvitationEntity> {
    if (by.resourceId !== id) throw new ProblemError('not-found');
    return found(await db.findOne(InvitationEntity, { where: { id }, relations: { organisation: true } }));
  }

  private async holds({ db, now }: Work, { email, organisationId, role }: InvitationDraft): Promise<boolean> {
    const person = await db.findOneBy(PersonEntity, { email });
    if (!person) return false;
    const held = await db.findBy(MembershipEntity, inForce({ personId: person.id, organisationId }, now));
    return held.some((membership) => membership.role === role);
  }

  private async write(work: Work, invitation: InvitationEntity): Promise<void> {
    const { id, email, organisation, expiresAt } = invitation;
    const link = { purpose: 'invitation.accept' as const, resourceId: id, holder: { kind: 'person' as const, id } };
    const address = await this.links.address(`/invitation/${id}`, link, expiresAt);
    const letter = invitationLetter({ ...invitation, organisationName: organisation.name, address });
    const draft = { eventId: id, recipient: `invitation:${id}`, template: 'invitation', address: email };
    await this.letters.write(work, { ...draft, ...letter, confidential: true });
  }

  private async personOf({ db, now }: Work, invitation: InvitationEntity): Promise<string> {
    const { email, firstName, lastName } = invitation;
    const person = {
      id: randomUUID(),
      email,
      firstName,
      lastName,
      emailVerified: true,
      createdAt: now,
      updatedAt: now,
    };
    await db.createQueryBuilder().insert().into(PersonEntity).values(person).orIgnore().execute();
    return (await db.findOneByOrFail(PersonEntity, { email })).id;
  }
}
