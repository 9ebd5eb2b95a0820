/** The minimum pay of an apprentice (D6222-26 to D6222-32), year by year of execution. */
import { addDays, type Day, laterOf } from '../calendar/day.js';
import { DomainError } from '../domain-error.js';
import { type DatedRow, inForce, tableOf, type When } from '../law/dated-row.js';
import additionsJson from './additions.json' with { type: 'json' };
import { bracketRows, executionYear, type GridRow } from './grid.js';
import type { ApprenticePayFacts, Pay } from './pay-facts.js';
import { smicOn } from './smic.js';

/** Every row of `additions.json`: points, ceilings and shares around the grids. */
export const PAY_ADDITIONS = tableOf<DatedRow>(additionsJson);

/** The legal minimum of an apprentice on a day; throws `no-row-in-force` before the grid of 2019. */
export function apprenticePay(facts: ApprenticePayFacts, when: When): Pay {
  const cell = gridCell(facts, when.at);
  const smic = smicOn(when);
  const added = addedPoints(facts, when.at);
  const ceiling = inForce(PAY_ADDITIONS, 'apprentice-ceiling', { at: facts.signedOn });
  const raised = added ? Math.max(cell.value, Math.min(cell.value + added.value, ceiling.value)) : cell.value;
  const basisPoints = Math.max(raised, facts.previousRate ?? 0);

  const conventional = facts.conventionalMonthlyCents ?? null;
  const byBranch = cell.base === 'smicOrConventional';
  const onConventional = byBranch && conventional !== null && conventional > smic.monthlyCents;
  return {
    monthlyCents: Math.round(((onConventional ? conventional : smic.monthlyCents) * basisPoints) / 10_000),
    basisPoints,
    base: onConventional ? 'conventional' : 'smic',
    ask: byBranch && conventional === null ? ['conventional-minimum'] : [],
    rows: [cell, ...(added ? [added, ceiling] : []), smic.row],
  };
}

/** Months that count as done: what a contract shorter than its cycle leaves out (D6222-28-1). */
export function monthsLeftOut(cycleMonths: number, contractMonths: number): number {
  return Math.max(0, cycleMonths - contractMonths);
}

/** Months that count as done in a one-year *licence professionnelle*: it is paid as a second year (D6222-32). */
export function professionalLicenceMonths(signedOn: Day): number {
  return inForce(PAY_ADDITIONS, 'apprentice-professional-licence-done', { at: signedOn }).value;
}

// An extension keeps the year in which it found the contract; beyond the last year of the grid the last one holds.
function gridCell(facts: ApprenticePayFacts, at: Day): GridRow {
  const { startOn, monthsDone, extension } = facts;
  const yearOn = extension && extension.from <= at ? laterOf(startOn, addDays(extension.from, -1)) : at;
  const year = executionYear(startOn, { at: yearOn, monthsDone });
  const rows = bracketRows({ ...facts, at }).filter((row) => (row.executionYear ?? 0) <= year);
  const cell = rows.sort((a, b) => (b.executionYear ?? 0) - (a.executionYear ?? 0))[0];
  if (!cell) throw new DomainError('no-row-in-force', { key: 'apprenticeship', at: facts.signedOn });
  return cell;
}

function addedPoints(facts: ApprenticePayFacts, at: Day): DatedRow | null {
  const when = { at: facts.signedOn };
  const { extension, relatedContractMonths: months } = facts;
  if (extension?.kind === 'adapted' && extension.from <= at) {
    return inForce(PAY_ADDITIONS, 'apprentice-adapted-extension-points', when);
  }
  const longest = inForce(PAY_ADDITIONS, 'apprentice-added-points-max-contract', when);
  const related = typeof months === 'number' && months <= longest.value;
  return related ? inForce(PAY_ADDITIONS, 'apprentice-added-points', when) : null;
}
