import type { AppDefinition } from '@app/platform/app-definition.js';
import { Module } from '@nestjs/common';
import { AuditEntryEntity } from './audit/audit-entry.entity.js';
import { AuditController } from './audit/audit.controller.js';
import { Audit } from './audit/audit.service.js';
import { RecordAction } from './audit/record-action.handler.js';
import { DemoAccounts } from './demo/demo-accounts.js';
import { DemoController } from './demo/demo.controller.js';
import { InvitationEntity } from './invitations/invitation.entity.js';
import { InvitationsController } from './invitations/invitations.controller.js';
import { Invitations } from './invitations/invitations.service.js';
import { DeadJobsController } from './machinery/dead-jobs.controller.js';
import { DeadJobs } from './machinery/dead-jobs.service.js';
import { AccountsTables1700000100000 } from './migrations/1-accounts.js';
import { AppointReferent } from './people/appoint-referent.handler.js';
import { EraseRelations } from './people/erase-relations.handler.js';
import { MembershipEntity } from './people/membership.entity.js';
import { Memberships } from './people/memberships.service.js';
import { OrganisationEntity } from './people/organisation.entity.js';
import { PeopleController } from './people/people.controller.js';
import { PersonEntity } from './people/person.entity.js';
import { RelationEntity } from './people/relation.entity.js';
import { mountAuth } from './sessions/mount-auth.js';
import { Passwords } from './sessions/passwords.service.js';
import { SessionActs } from './sessions/session-acts.service.js';
import { SessionsController } from './sessions/sessions.controller.js';
import { Sessions } from './sessions/sessions.service.js';

const services = [Audit, Memberships, Invitations, SessionActs, Sessions, Passwords, DeadJobs, DemoAccounts];
const handlers = [AppointReferent, EraseRelations, RecordAction];

@Module({
  controllers: [
    PeopleController,
    InvitationsController,
    SessionsController,
    AuditController,
    DeadJobsController,
    DemoController,
  ],
  providers: [...services, ...handlers],
})
class AccountsModule {}

/**
 * Who is asking: organisations, people, what they do where, how they sign in, and the log of who did what. It holds no youth and no offer;
 * other apps know a person by the five-minute token that is signed here.
 */
export const accountsApp: AppDefinition = {
  name: 'accounts',
  module: AccountsModule,
  entities: [OrganisationEntity, PersonEntity, MembershipEntity, RelationEntity, InvitationEntity, AuditEntryEntity],
  migrations: [AccountsTables1700000100000],
  subscriptions: { YouthRegistered: [AppointReferent], PersonErased: [EraseRelations], ActionRecorded: [RecordAction] },
  configure: mountAuth,
};

export { DEMO_PASSWORD, DemoAccounts, demoPeople } from './demo/demo-accounts.js';
