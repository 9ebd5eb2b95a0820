import { importsWith } from '@app/platform/imports/imports.js';
import { retellsWith } from '@app/platform/retelling/retellings.js';
import { Module } from '@nestjs/common';
import { AccessService } from './access/access.service.js';
import { RememberRelation } from './access/remember-relation.handler.js';
import { YouthImportsController } from './collecting/youth-imports.controller.js';
import { YouthImports } from './collecting/youth-imports.service.js';
import { YouthRowImporter } from './collecting/youth-row-importer.js';
import { AgendaService } from './coaching/agenda/agenda.service.js';
import { RememberInterview } from './coaching/agenda/remember-interview.handler.js';
import { CoachingController } from './coaching/coaching.controller.js';
import { FollowUp } from './coaching/follow-up.service.js';
import { Log } from './coaching/log/log.service.js';
import { MilestoneDue } from './coaching/milestones/milestone-due.js';
import { Milestones } from './coaching/milestones/milestones.service.js';
import { ClearTask } from './coaching/tasks/clear-task.handler.js';
import { OpenTask } from './coaching/tasks/open-task.handler.js';
import { Tasks } from './coaching/tasks/tasks.service.js';
import { ConsentActs } from './consents/consent-acts.js';
import { ConsentsController } from './consents/consents.controller.js';
import { Consents } from './consents/consents.service.js';
import { ContractClock } from './contracts/contract-clock.js';
import { ContractReader } from './contracts/contract-reader.service.js';
import { ContractSteps } from './contracts/contract-steps.service.js';
import { ContractsController } from './contracts/contracts.controller.js';
import { Endings } from './contracts/ending/endings.service.js';
import { RuptureCauses } from './contracts/ending/rupture-causes.js';
import { HeldContracts } from './contracts/held-contracts.service.js';
import { Preparation } from './contracts/signing/preparation.service.js';
import { PromiseContract } from './contracts/signing/promise-contract.handler.js';
import { Promises } from './contracts/signing/promises.service.js';
import { DuplicatesController } from './duplicates/duplicates.controller.js';
import { Duplicates } from './duplicates/duplicates.service.js';
import { LookForDuplicates } from './duplicates/look-for-duplicates.handler.js';
import { Merges } from './duplicates/merges.service.js';
import { InformYouth } from './information/inform-youth.handler.js';
import { InformationController } from './information/information.controller.js';
import { Information } from './information/information.service.js';
import { letterProviders } from './letters/letters.subscriptions.js';
import { CollectedYouthsService } from './profiles/collected-youths.service.js';
import { YouthList } from './profiles/listing/youth-list.service.js';
import { YouthChanges } from './profiles/youth-changes.service.js';
import { YouthEvents } from './profiles/youth-events.js';
import { YouthFiles } from './profiles/youth-files.service.js';
import { TellWindowsAgain } from './profiles/tell-windows-again.js';
import { YouthReteller } from './retelling/youth-reteller.js';
import { SayYouthsAgain } from './retelling/say-youths-again.handler.js';
import { YouthsController } from './profiles/youths.controller.js';
import { YouthsService } from './profiles/youths.service.js';
import { ProjectsController } from './projects/projects.controller.js';
import { Projects } from './projects/projects.service.js';
import { ProtectedFactsController } from './protected/protected-facts.controller.js';
import { ProtectedFactsService } from './protected/protected-facts.service.js';
import { EraseWhenDue } from './rights/erase-when-due.js';
import { Erasures } from './rights/erasures.service.js';
import { Exports } from './rights/exports.service.js';
import { RightsController } from './rights/rights.controller.js';
import { Vault } from './protected/vault.js';
import { AnswerSpaceAsk } from './space/answer-space-ask.js';
import { OwnFiles } from './space/own-files.service.js';
import { SpaceAsks } from './space/space-asks.service.js';
import { SpaceController } from './space/space.controller.js';
import { SpaceLetters } from './space/space-letters.js';

@Module({
  controllers: [
    YouthsController,
    ProtectedFactsController,
    ConsentsController,
    InformationController,
    DuplicatesController,
    RightsController,
    ProjectsController,
    SpaceController,
    YouthImportsController,
    ContractsController,
    CoachingController,
  ],
  providers: [
    AccessService,
    RememberRelation,
    YouthsService,
    YouthList,
    Vault,
    ConsentActs,
    Consents,
    Information,
    InformYouth,
    Duplicates,
    Exports,
    Erasures,
    EraseWhenDue,
    TellWindowsAgain,
    Projects,
    SpaceAsks,
    SpaceLetters,
    AnswerSpaceAsk,
    OwnFiles,
    Merges,
    LookForDuplicates,
    ProtectedFactsService,
    YouthEvents,
    YouthFiles,
    YouthChanges,
    CollectedYouthsService,
    ...importsWith(YouthRowImporter),
    ...retellsWith(YouthReteller),
    SayYouthsAgain,
    YouthImports,
    ...letterProviders,
    HeldContracts,
    ContractSteps,
    ContractReader,
    ContractClock,
    Promises,
    PromiseContract,
    Preparation,
    RuptureCauses,
    Endings,
    Tasks,
    OpenTask,
    ClearTask,
    Milestones,
    MilestoneDue,
    Log,
    AgendaService,
    RememberInterview,
    FollowUp,
  ],
})
export class CandidatesModule {}
