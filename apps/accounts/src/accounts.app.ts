import type { AppDefinition } from '@app/platform/app-definition.js';
import { ToldInterviewEntity } from '@app/platform/interview-letters/told-interview.entity.js';
import { Module } from '@nestjs/common';
import { AbsenceSweeper } from './absences/absence-sweeper.js';
import { AbsenceEntity } from './absences/absence.entity.js';
import { Absences } from './absences/absences.service.js';
import { AddressAnswers } from './addresses/address-answers.service.js';
import { AddressChangeEntity } from './addresses/address-change.entity.js';
import { AddressChangesController } from './addresses/address-changes.controller.js';
import { AddressMail } from './addresses/address-mail.service.js';
import { AddressWishes } from './addresses/address-wishes.service.js';
import { AuditEntryEntity } from './audit/audit-entry.entity.js';
import { AuditController } from './audit/audit.controller.js';
import { Audit } from './audit/audit.service.js';
import { RecordAction } from './audit/record-action.handler.js';
import { DemoAccounts } from './demo/demo-accounts.js';
import { DemoController } from './demo/demo.controller.js';
import { InvitationEntity } from './invitations/invitation.entity.js';
import { InvitationsController } from './invitations/invitations.controller.js';
import { Invitations } from './invitations/invitations.service.js';
import { letterProviders, letterSubscriptions } from './letters/letters.subscriptions.js';
import { DeadJobsController } from './machinery/dead-jobs.controller.js';
import { DeadJobs } from './machinery/dead-jobs.service.js';
import { AccountsTables1700000100000 } from './migrations/1-accounts.js';
import { RelationsAndAddresses1700000200000 } from './migrations/2-relations-and-addresses.js';
import { ToldInterviews1766400000000 } from './migrations/3-told-interviews.js';
import { Registrations1766700000100 } from './migrations/4-registrations.js';
import { RegistrationAttempts1767000000000 } from './migrations/5-registration-attempts.js';
import { OrganisationsController } from './organisations/organisations.controller.js';
import { Organisations } from './organisations/organisations.service.js';
import { MembershipEntity } from './people/membership.entity.js';
import { Memberships } from './people/memberships.service.js';
import { OrganisationEntity } from './people/organisation.entity.js';
import { PeopleController } from './people/people.controller.js';
import { PersonEntity } from './people/person.entity.js';
import { Roles } from './people/roles.service.js';
import { RegistrationReviews } from './registrations/registration-reviews.service.js';
import { RegistrationAttemptEntity } from './registrations/registration-attempt.entity.js';
import { RegistrationEntity } from './registrations/registration.entity.js';
import { RegistrationsController } from './registrations/registrations.controller.js';
import { Registrations } from './registrations/registrations.service.js';
import { AppointReferent } from './relations/appoint-referent.handler.js';
import { EndLinksToFollowers } from './relations/end-links-to-followers.handler.js';
import { EndRelationsOfLeaver } from './relations/end-relations-of-leaver.handler.js';
import { EraseRelations } from './relations/erase-relations.handler.js';
import { Followers } from './relations/followers.service.js';
import { RelationChanges } from './relations/relation-changes.service.js';
import { RelationEntity } from './relations/relation.entity.js';
import { RelationsController } from './relations/relations.controller.js';
import { Relations } from './relations/relations.service.js';
import { Transfers } from './relations/transfers.service.js';
import { Workplaces } from './relations/workplaces.service.js';
import { mountAuth } from './sessions/mount-auth.js';
import { Passwords } from './sessions/passwords.service.js';
import { SessionActs } from './sessions/session-acts.service.js';
import { SessionsController } from './sessions/sessions.controller.js';
import { Sessions } from './sessions/sessions.service.js';

const entities = [
  OrganisationEntity,
  PersonEntity,
  MembershipEntity,
  AbsenceEntity,
  RelationEntity,
  InvitationEntity,
  RegistrationEntity,
  RegistrationAttemptEntity,
  AddressChangeEntity,
  AuditEntryEntity,
  ToldInterviewEntity,
];
const controllers = [
  OrganisationsController,
  PeopleController,
  InvitationsController,
  RegistrationsController,
  AddressChangesController,
  RelationsController,
  SessionsController,
  AuditController,
  DeadJobsController,
  DemoController,
];
const people = [Audit, Memberships, Roles, Invitations, Organisations, Registrations, RegistrationReviews];
const addresses = [AddressMail, AddressWishes, AddressAnswers];
const relations = [RelationChanges, Workplaces, Relations, Followers, Transfers, Absences, AbsenceSweeper];
const sessions = [SessionActs, Sessions, Passwords];
const handlers = [AppointReferent, EndRelationsOfLeaver, EraseRelations, EndLinksToFollowers, RecordAction];

@Module({
  controllers,
  providers: [
    ...people,
    ...addresses,
    ...relations,
    ...sessions,
    DeadJobs,
    DemoAccounts,
    ...handlers,
    ...letterProviders,
  ],
})
export class AccountsModule {}

/**
 * Who is asking: organisations, people, what they do where, whom they follow, how they sign in, and the log of who did what. It holds no
 * youth and no offer, and writes the letters to those who follow youths; other apps know a person by the five-minute token that is signed here.
 */
export const accountsApp: AppDefinition = {
  name: 'accounts',
  module: AccountsModule,
  entities,
  migrations: [
    AccountsTables1700000100000,
    RelationsAndAddresses1700000200000,
    ToldInterviews1766400000000,
    Registrations1766700000100,
    RegistrationAttempts1767000000000,
  ],
  subscriptions: {
    YouthRegistered: [AppointReferent],
    PersonErased: [EraseRelations],
    YouthLinksRevoked: [EndLinksToFollowers],
    MembershipEnded: [EndRelationsOfLeaver],
    ActionRecorded: [RecordAction],
    ...letterSubscriptions,
  },
  configure: mountAuth,
};

export { DEMO_PASSWORD, DemoAccounts, demoPeople } from './demo/demo-accounts.js';
