import type { AppDefinition } from '@app/platform/app-definition.js';
import { ToldInterviewEntity } from '@app/platform/interview-letters/told-interview.entity.js';
import { ToldProposalEntity } from '@app/platform/interview-letters/told-proposal.entity.js';
import { SayYouthsAgain } from './retelling/say-youths-again.handler.js';
import { RetellingEntity } from '@app/platform/retelling/retelling.entity.js';
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
import { letterSubscriptions } from './letters/letters.subscriptions.js';
import { CandidatesTables1764000000001 } from './migrations/1764000000001-candidates-tables.js';
import { YouthFiles1764100000000 } from './migrations/1764100000000-youth-files.js';
import { ProtectedFacts1764100000001 } from './migrations/1764100000001-protected-facts.js';
import { Consents1764100000002 } from './migrations/1764100000002-consents.js';
import { ImportSources1764100000003 } from './migrations/1764100000003-import-sources.js';
import { Duplicates1764100000004 } from './migrations/1764100000004-duplicates.js';
import { Erasures1764100000005 } from './migrations/1764100000005-erasures.js';
import { ProjectsAndSpace1766100000001 } from './migrations/1766100000001-projects-and-space.js';
import { TellWindowsAgain } from './profiles/tell-windows-again.js';
import { ToldLetters1766400000000 } from './migrations/1766400000000-told-letters.js';
import { Retellings1766600000000 } from './migrations/1766600000000-retellings.js';
import { Contracts1766500000000 } from './migrations/1766500000000-contracts.js';
import { Coaching1766500000001 } from './migrations/1766500000001-coaching.js';
import { Lists1795740000000 } from './migrations/lists/1795740000000-lists.js';
import { YouthEntity } from './profiles/youth.entity.js';
import { ProjectStepEntity } from './projects/project-step.entity.js';
import { EraseWhenDue } from './rights/erase-when-due.js';
import { ErasureEntity } from './rights/erasure.entity.js';
import { ProtectedAccessEntity, ProtectedFactsEntity } from './protected/protected-facts.entity.js';
import { AnswerSpaceAsk } from './space/answer-space-ask.js';
import { SpaceAskEntity } from './space/space-ask.entity.js';

/** Youths and their files: brought in by coaches, read by those who follow them; it writes the letters to youths and guardians. */
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
    ProjectStepEntity,
    SpaceAskEntity,
    YouthAccessEntity,
    ToldInterviewEntity,
    ToldProposalEntity,
    RetellingEntity,
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
    ProjectsAndSpace1766100000001,
    ToldLetters1766400000000,
    Contracts1766500000000,
    Coaching1766500000001,
    Retellings1766600000000,
    Lists1795740000000,
  ],
  queues: ['imports', 'reminders', 'retelling'],
  reminders: {
    'youth.windows': TellWindowsAgain,
    'youth.erase': EraseWhenDue,
    'space.answer': AnswerSpaceAsk,
    'contract.step': ContractClock,
    'contract.overdue': ContractClock,
    'milestone.due': MilestoneDue,
  },
  subscriptions: {
    YouthRegistered: [InformYouth, LookForDuplicates],
    YouthChanged: [LookForDuplicates],
    RelationChanged: [RememberRelation],
    RebuildRequested: [SayYouthsAgain],
    ...letterSubscriptions,
    InterviewConfirmed: [...letterSubscriptions.InterviewConfirmed, RememberInterview],
    InterviewMoved: [...letterSubscriptions.InterviewMoved, RememberInterview],
    InterviewCancelled: [...letterSubscriptions.InterviewCancelled, RememberInterview],
    InterviewDeclined: [...letterSubscriptions.InterviewDeclined, RememberInterview],
    InterviewLapsed: [...letterSubscriptions.InterviewLapsed, RememberInterview],
    InterviewSlotsAsked: [RememberInterview],
    HireDecided: [...letterSubscriptions.HireDecided, PromiseContract],
    AlertRaised: [OpenTask],
    AlertCleared: [ClearTask],
  },
};
