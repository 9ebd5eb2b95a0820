/** To whom a contract is sent, until when, and what silence means: a refusal for one kind, an acceptance for the other. */
import { addDays, type Day } from '../../calendar/day.js';
import { deadlineAfter } from '../../calendar/deadline.js';
import type { Territory } from '../../calendar/holidays.js';
import { contractTypesOf, type EmployerKind } from '../../employer/employer-kind.js';
import { type DatedRow, inForce, tableOf } from '../../law/dated-row.js';
import type { ContractType } from '../contract-windows.js';
import rows from './deposits.json' with { type: 'json' };

/** One row of `deposits.json`; the value is the delay after the first day of execution. */
export interface DepositRow extends DatedRow {
  readonly body: 'opco' | 'ddets';
  readonly decisionDays: number;
  readonly silence: 'acceptance' | 'refusal';
}

/** Every row of `deposits.json`. */
export const DEPOSITS = tableOf<DepositRow>(rows);

/** Where and until when a contract is deposited. */
export interface Deposit {
  readonly body: DepositRow['body'];
  readonly lastOn: Day;
  /** Days that the body has to answer, from the complete file. */
  readonly decisionDays: number;
  readonly silence: DepositRow['silence'];
  readonly row: DepositRow;
}

/** The deposit of a contract (D6224-1, D6325-1); `null` when this employer may not sign this kind of contract. */
export function depositOf(
  type: ContractType,
  contract: { startOn: Day; employer: EmployerKind; territory?: Territory },
): Deposit | null {
  const { startOn, employer, territory } = contract;
  if (!contractTypesOf(employer).includes(type)) return null;
  const row = inForce(DEPOSITS, `${type}-${employer === 'public' ? 'public' : 'private'}`, { at: startOn });
  const inWorkingDays = row.unit === 'workingDays';
  const lastOn = inWorkingDays ? deadlineAfter(startOn, row.value, { territory }) : addDays(startOn, row.value);
  return { body: row.body, lastOn, decisionDays: row.decisionDays, silence: row.silence, row };
}
