import type { AppDefinition } from '@app/platform/app-definition.js';
import { ToldInterviewEntity } from '@app/platform/interview-letters/told-interview.entity.js';
import { RememberRelation } from './access/remember-relation.handler.js';
import { YouthAccessEntity } from './access/youth-access.entity.js';
import { CandidatesModule } from './candidates.module.js';
import { ImportSourceEntity } from './collecting/import-source.entity.js';
import { KnownInterviewEntity } from './coaching/agenda/known-interview.entity.js';
import { RememberInterview } from './coaching/agenda/remember-interview.handler.js';
import { LogEntryEntity } from './coaching/log/log-entry.entity.js';
import { MilestoneDue } from './coaching/milestones/milestone-due.js';
import { MilestoneEntity } from './coaching/milestones/milestone.entity.js';
import { ClearTask } from './coaching/tasks/clear-task.handler.js';
import { OpenTask } from './coaching/tasks/open-task.handler.js';
import { TaskEntity } from './coaching/tasks/task.entity.js';
import { ConsentActEntity } from './consents/consent-act.entity.js';
import { ContractClock } from './contracts/contract-clock.js';
import { ContractStepEntity } from './contracts/contract-step.entity.js';
import { ContractEntity } from './contracts/contract.entity.js';
import { RuptureCauseEntity, RuptureEntity } from './contracts/ending/rupture.entity.js';
import { ContractSignatureEntity } from './contracts/signing/contract-signature.entity.js';
import { PromiseContract } from './contracts/signing/promise-contract.handler.js';
import { DuplicateEntity } from './duplicates/duplicate.entity.js';
import { LookForDuplicates } from './duplicates/look-for-duplicates.handler.js';
import { InformYouth } from './information/inform-youth.handler.js';
import { InformationEntity } from './information/information.entity.js';
import { AskYouth } from './letters/ask-youth.handler.js';
import { ConfirmToYouth } from './letters/confirm-to-youth.handler.js';
import { IntroduceYouth } from './letters/introduce-youth.handler.js';
import { InviteYouth } from './letters/invite-youth.handler.js';
import { CandidatesTables1764000000001 } from './migrations/1764000000001-candidates-tables.js';
import { YouthFiles1764100000000 } from './migrations/1764100000000-youth-files.js';
import { ProtectedFacts1764100000001 } from './migrations/1764100000001-protected-facts.js';
import { Consents1764100000002 } from './migrations/1764100000002-consents.js';
import { ImportSources1764100000003 } from './migrations/1764100000003-import-sources.js';
import { Duplicates1764100000004 } from './migrations/1764100000004-duplicates.js';
import { Erasures1764100000005 } from './migrations/1764100000005-erasures.js';
import { Contracts1766500000000 } from './migrations/1766500000000-contracts.js';
import { Coaching1766500000001 } from './migrations/1766500000001-coaching.js';
import { YouthEntity } from './profiles/youth.entity.js';
import { ErasureEntity } from './rights/erasure.entity.js';
import { ProtectedAccessEntity, ProtectedFactsEntity } from './protected/protected-facts.entity.js';

/** Youths and their files: brought in by coaches, read by those who follow them; it writes the letters to youths. */
export const candidatesApp: AppDefinition = {
  name: 'candidates',
  module: CandidatesModule,
  entities: [
    YouthEntity,
    ProtectedFactsEntity,
    ProtectedAccessEntity,
    ConsentActEntity,
    InformationEntity,
    ImportSourceEntity,
    DuplicateEntity,
    ErasureEntity,
    YouthAccessEntity,
    ToldInterviewEntity,
    ContractEntity,
    ContractStepEntity,
    ContractSignatureEntity,
    RuptureEntity,
    RuptureCauseEntity,
    MilestoneEntity,
    TaskEntity,
    LogEntryEntity,
    KnownInterviewEntity,
  ],
  migrations: [
    CandidatesTables1764000000001,
    YouthFiles1764100000000,
    ProtectedFacts1764100000001,
    Consents1764100000002,
    ImportSources1764100000003,
    Duplicates1764100000004,
    Erasures1764100000005,
    Contracts1766500000000,
    Coaching1766500000001,
  ],
  queues: ['imports', 'reminders'],
  reminders: {
    'contract.step': ContractClock,
    'contract.overdue': ContractClock,
    'milestone.due': MilestoneDue,
  },
  subscriptions: {
    YouthRegistered: [InformYouth, LookForDuplicates],
    YouthChanged: [LookForDuplicates],
    RelationChanged: [RememberRelation],
    ProposalMade: [AskYouth],
    InterviewInvited: [InviteYouth],
    InterviewConfirmed: [ConfirmToYouth, IntroduceYouth, RememberInterview],
    InterviewMoved: [RememberInterview],
    InterviewCancelled: [RememberInterview],
    InterviewDeclined: [RememberInterview],
    InterviewLapsed: [RememberInterview],
    InterviewSlotsAsked: [RememberInterview],
    HireDecided: [PromiseContract],
    AlertRaised: [OpenTask],
    AlertCleared: [ClearTask],
  },
};
