/**
 * One step in the life of a contract: the domain says whether and where to; the row, its history, what is due next, the appointments, the
 * event and the audit line are written together. Then the clock does at once what was due already.
 */
import type { PayloadOf } from '@app/contracts';
import {
  actOnContract,
  type ContractAction,
  type ContractChange,
  dayInParis,
  type Day,
  dueAction,
  HELD_CONTRACT_STATES,
  type Step,
  waitingUntil,
} from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import { Reminders } from '@app/platform/reminders/reminders.js';
import { Injectable } from '@nestjs/common';
import { recordAct } from '../access/record-act.js';
import { Milestones } from '../coaching/milestones/milestones.service.js';
import { Tasks } from '../coaching/tasks/tasks.service.js';
import { YouthFiles } from '../profiles/youth-files.service.js';
import type { YouthEntity } from '../profiles/youth.entity.js';
import { dateContract } from './contract-deadlines.js';
import { ContractStepEntity } from './contract-step.entity.js';
import { territoryOfContract } from './contract-terms.js';
import { ContractEntity } from './contract.entity.js';

/** A contract and its youth, both locked until the transaction ends. */
export interface HeldContract {
  contract: ContractEntity;
  youth: YouthEntity;
}

/** A step, the person or `system` that takes it, the day on which it happened, and what it changes beside the state. */
export interface TakenContractStep {
  step: Omit<Step<ContractAction>, 'at'>;
  actorId: string;
  on: Day;
  changes?: Partial<ContractEntity>;
}

@Injectable()
export class ContractSteps {
  constructor(
    private readonly reminders: Reminders,
    private readonly milestones: Milestones,
    private readonly tasks: Tasks,
    private readonly files: YouthFiles,
  ) {}

  /** Writes a new contract and its first line. @returns false when the proposal has one already */
  async open(
    work: Work,
    contract: ContractEntity,
    first: { entry: ContractChange['entry']; actorId: string },
  ): Promise<boolean> {
    const inserted = work.db
      .createQueryBuilder()
      .insert()
      .into(ContractEntity)
      .values(contract as object)
      .orIgnore();
    const { raw } = await inserted.returning('id').execute();
    if (!(raw as unknown[]).length) return false;
    await this.record(work, contract, { ...first, on: dayInParis(work.now) });
    await dateContract(this.reminders, work, contract);
    await work.publish('ContractPromised', told(contract));
    return true;
  }

  /** @throws DomainError as `actOnContract` */
  async take(work: Work, held: HeldContract, taken: TakenContractStep): Promise<void> {
    await this.takeOne(work, held, taken);
    await this.catchUp(work, held);
  }

  /** Does what the clock had to do, in its order, each dated with its day. */
  async catchUp(work: Work, held: HeldContract): Promise<void> {
    const today = dayInParis(work.now);
    for (let due = dueAction(held.contract, today); due; due = dueAction(held.contract, today)) {
      const on = waitingUntil(held.contract) ?? today;
      await this.takeOne(work, held, { step: { action: due, by: 'system' }, actorId: 'system', on });
    }
  }

  /** Saves days that changed while the state stays: deadlines and appointments follow them. */
  async redate(work: Work, held: HeldContract, changes: Partial<ContractEntity>): Promise<void> {
    const { contract } = held;
    Object.assign(contract, changes);
    if (HELD_CONTRACT_STATES.includes(contract.state)) contract.deadlineOn = waitingUntil(contract);
    await this.save(work, contract);
    await dateContract(this.reminders, work, contract);
    if (HELD_CONTRACT_STATES.includes(contract.state)) await this.plan(work, contract);
    await this.catchUp(work, held);
  }

  private async takeOne(
    work: Work,
    held: HeldContract,
    { step, actorId, on, changes }: TakenContractStep,
  ): Promise<void> {
    const { contract } = held;
    const taken = actOnContract({ ...contract, ...changes }, { ...step, at: work.now });
    Object.assign(contract, changes, taken.changes);
    await this.save(work, contract);
    await this.record(work, contract, { entry: taken.entry, actorId, on });
    await dateContract(this.reminders, work, contract);
    await this.tasks.settle(work, contract.id);
    await this.follow(work, held, step.action);
  }

  /** What a step brings with it, beside the row. */
  private async follow(work: Work, held: HeldContract, action: ContractAction): Promise<void> {
    const { contract } = held;
    const tellYouth = async () => {
      held.youth = await this.files.tellAgain(work, held.youth);
    };
    if (action === 'sign') {
      await this.plan(work, contract);
      await this.endSearch(work, contract);
      await work.publish('ContractSigned', { ...told(contract), signedOn: contract.signedOn! });
      await tellYouth();
    } else if (action === 'start') await work.publish('ContractStarted', told(contract));
    else if (action === 'confirm') await work.publish('ContractConfirmed', told(contract));
    else if (action === 'complete') {
      await this.milestones.drop(work, contract.id);
      await work.publish('ContractCompleted', told(contract));
      await tellYouth();
    } else if (action === 'abandon') await work.publish('ContractAbandoned', told(contract));
    else if (action === 'break') {
      await this.milestones.drop(work, contract.id);
      await tellYouth();
    }
  }

  private async plan(work: Work, contract: ContractEntity): Promise<void> {
    const { startsOn, endsOn, firstDays, firstDaysEndOn, terms } = contract;
    if (!startsOn || !endsOn || !firstDays || !firstDaysEndOn) return;
    const first = { kind: firstDays, lastOn: firstDaysEndOn };
    const territory = territoryOfContract(terms);
    await this.milestones.plan(work, contract.id, { startsOn, endsOn, firstDays: first, territory });
  }

  /** Whoever signs again is not searched for any more. */
  private async endSearch(work: Work, { youthId }: ContractEntity): Promise<void> {
    const broken = await work.db.findBy(ContractEntity, { youthId, state: 'broken', nextActor: 'coach' });
    for (const { id } of broken) {
      await work.db.update(ContractEntity, { id }, { nextActor: null, deadlineOn: null });
      await this.reminders.clear(work, id);
      await this.tasks.settle(work, id);
    }
  }

  private async save({ db }: Work, contract: ContractEntity): Promise<void> {
    contract.revision += 1;
    await db.update(ContractEntity, { id: contract.id }, contract as object);
  }

  private async record(
    work: Work,
    { id: contractId, youthId }: ContractEntity,
    { entry, actorId, on }: { entry: ContractChange['entry']; actorId: string; on: Day },
  ): Promise<void> {
    await work.db.insert(ContractStepEntity, { ...entry, contractId, actorId, on });
    if (actorId !== 'system') await recordAct(work, actorId, { action: `contract.${entry.action}`, youthId });
  }
}

/** What others hear of a contract. */
export const told = (contract: ContractEntity): PayloadOf<'ContractPromised'> => ({
  contractId: contract.id,
  revision: contract.revision,
  youthId: contract.youthId,
  proposalId: contract.proposalId,
  offerId: contract.offerId,
  contractType: contract.contractType,
  startsOn: contract.startsOn,
});
