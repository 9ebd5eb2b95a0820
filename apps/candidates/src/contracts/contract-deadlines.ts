/** When a contract moves by itself, and when its coach is asked why it does not. */
import { addDays, CONTRACT_LIFECYCLE, instantInParis } from '@app/domain';
import type { Work } from '@app/platform/database/unit-of-work.js';
import type { Reminders } from '@app/platform/reminders/reminders.js';
import type { ContractEntity } from './contract.entity.js';

/** Dates what follows from the present state, instead of what was dated before. */
export async function dateContract(reminders: Reminders, work: Work, contract: ContractEntity): Promise<void> {
  const { id, state, deadlineOn } = contract;
  await reminders.clear(work, id);
  const { waiting } = CONTRACT_LIFECYCLE[state];
  if (!waiting || !deadlineOn) return;
  const byItself = 'action' in waiting.then;
  const kind = byItself ? 'contract.step' : 'contract.overdue';
  const at = byItself ? instantInParis(deadlineOn, '00:00') : instantInParis(addDays(deadlineOn, 1), '08:00');
  await reminders.set(work, id, { [kind]: at });
}
