import { dayInParis } from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import type { DueReminder, ReminderHandler } from '@app/platform/reminders/reminder-handler.js';
import { Injectable } from '@nestjs/common';
import { Tasks } from '../coaching/tasks/tasks.service.js';
import { ContractSteps } from './contract-steps.service.js';
import { HeldContracts } from './held-contracts.service.js';

/** When the day of a contract has come, moves it; when its coach has let a deadline pass, asks them. */
@Injectable()
export class ContractClock implements ReminderHandler {
  constructor(
    private readonly contracts: HeldContracts,
    private readonly steps: ContractSteps,
    private readonly tasks: Tasks,
  ) {}

  async remind(work: Work, { kind, subjectId }: DueReminder): Promise<void> {
    const held = await this.contracts.find(work, subjectId);
    if (!held) return;
    if (kind === 'contract.step') return this.steps.catchUp(work, held);
    const { id, youthId, state, deadlineOn } = held.contract;
    const today = dayInParis(work.now);
    if (!deadlineOn || deadlineOn >= today) return;
    const subject = { subjectType: 'contract' as const, subjectId: id };
    await this.tasks.open(work, { youthId, kind: `contract.${state}`, dueOn: today, ...subject });
  }
}
