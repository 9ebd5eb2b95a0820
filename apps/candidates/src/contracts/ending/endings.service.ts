/** How a contract ends before its last day: given up before anybody signed, or broken after. */
import type { abandonContract, breakContract, InputOf, OutputOf, readRuptureCause } from '@app/contracts';
import {
  checkPast,
  checkRupture,
  CONTRACT_LIFECYCLE,
  dayInParis,
  deadlineAfter,
  keptAfterRuptureUntil,
  rupturePhase,
  transitionOf,
} from '@app/domain';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { found } from '@app/platform/http/problem-error.js';
import type { PersonPrincipal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { Tasks } from '../../coaching/tasks/tasks.service.js';
import { ContractSteps, told } from '../contract-steps.service.js';
import type { ContractEntity } from '../contract.entity.js';
import { HeldContracts } from '../held-contracts.service.js';
import { RuptureEntity } from './rupture.entity.js';
import { RuptureCauses } from './rupture-causes.js';

type Broken = InputOf<typeof breakContract>['body'];

/** Working days in which a coach calls a youth whose contract was broken. */
const CALL_WITHIN = 2;

@Injectable()
export class Endings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly contracts: HeldContracts,
    private readonly steps: ContractSteps,
    private readonly causes: RuptureCauses,
    private readonly tasks: Tasks,
  ) {}

  /** @throws ProblemError `not-found`; DomainError `transition-not-allowed`, `reason-unknown`, `comment-required` */
  abandon(id: string, body: InputOf<typeof abandonContract>['body'], by: PersonPrincipal): Promise<void> {
    return this.unitOfWork.run(async (work) => {
      const held = await this.contracts.opened(work, id, { by });
      const step = { ...body, action: 'abandon', writtenBy: 'coach' } as const;
      await this.steps.take(work, held, { step, actorId: by.personId, on: dayInParis(work.now) });
    });
  }

  /**
   * The phase follows from the day, whatever state the clock has brought the contract to meanwhile.
   * @throws ProblemError `not-found`; DomainError `transition-not-allowed`, `day-in-the-future`, `rupture-before-signature`,
   * `reason-unknown`, `comment-required`
   */
  break(id: string, told: Broken, by: PersonPrincipal): Promise<void> {
    return this.unitOfWork.run(async (work) => {
      const held = await this.contracts.opened(work, id, { by });
      const { contract } = held;
      transitionOf(CONTRACT_LIFECYCLE, contract.state, 'break');
      checkPast(told.brokenOn, work.now);
      const rupture = ruptureOf(work, contract, { told, by });
      checkRupture({ ...told, contractType: contract.contractType, phase: rupture.phase });
      await work.db.insert(RuptureEntity, rupture);
      await this.causes.write(work.db, id, { cause: told.cause, comment: told.causeComment });
      const { brokenOn, initiator, reason } = told;
      const step = { action: 'break', by: initiator, writtenBy: 'coach', reason } as const;
      const changes = { brokenOn, searchUntilOn: keptAfterRuptureUntil(brokenOn) };
      await this.steps.take(work, held, { step, actorId: by.personId, on: brokenOn, changes });
      await this.search(work, contract, rupture);
    });
  }

  /** @throws ProblemError `not-found` for anybody but the referent */
  readCause(id: string, reason: string, by: PersonPrincipal): Promise<OutputOf<typeof readRuptureCause>> {
    return this.unitOfWork.run(async (work) => {
      const { contract } = await this.contracts.opened(work, id, { by, as: 'referent' });
      const cause = found(await this.causes.read(work.db, contract.id));
      await this.causes.record(work, contract.youthId, { actorId: by.personId, act: 'read', reason });
      return cause;
    });
  }

  /** The youth searches again, first in line: others hear of it, and whoever follows them calls. */
  private async search(work: Work, contract: ContractEntity, { brokenOn, phase }: RuptureEntity): Promise<void> {
    await work.publish('ContractBroken', { ...told(contract), brokenOn, phase });
    const dueOn = deadlineAfter(dayInParis(work.now), CALL_WITHIN);
    const subject = { subjectType: 'contract' as const, subjectId: contract.id };
    await this.tasks.open(work, { youthId: contract.youthId, kind: 'contract.searchAgain', dueOn, ...subject });
  }
}

function ruptureOf(
  { now }: Work,
  contract: ContractEntity,
  { told, by }: { told: Broken; by: PersonPrincipal },
): RuptureEntity {
  const { brokenOn, initiator, reason, comment } = told;
  const { signedOn, startsOn, firstDays, firstDaysEndOn } = contract;
  const days = {
    ...{ signedOn: found(signedOn), startsOn: found(startsOn) },
    ...{ firstDays: found(firstDays), firstDaysEndOn: found(firstDaysEndOn) },
  };
  const recorded = { recordedBy: by.personId, recordedAt: now };
  return {
    contractId: contract.id,
    brokenOn,
    phase: rupturePhase(days, brokenOn),
    initiator,
    reason,
    comment,
    ...recorded,
  };
}
