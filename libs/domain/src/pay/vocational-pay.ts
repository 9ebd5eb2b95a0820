/** The minimum pay in a *contrat de professionnalisation* (L6325-9, D6325-14 to D6325-18). */
import { DomainError } from '../domain-error.js';
import { qualificationIsProfessional } from '../diploma/diploma.js';
import type { When } from '../law/dated-row.js';
import { bracketRows, type GridRow } from './grid.js';
import type { Pay, PayAsk, VocationalPayFacts } from './pay-facts.js';
import { smicOn } from './smic.js';

/** The legal minimum on a day; an unknown qualification gives the lower rate and says what to ask. */
export function vocationalPay(facts: VocationalPayFacts, when: When): Pay {
  const { qualification, conventionalMonthlyCents: conventional = null } = facts;
  const qualified = qualification && qualificationIsProfessional(qualification.level, qualification.kind);
  const rows = bracketRows({ ...facts, at: when.at }).filter(
    (row) => row.qualified === null || row.qualified === (qualified ?? false),
  );
  const smic = smicOn(when);
  const amounts = rows.flatMap((row) => amountOf(row, row.base === 'conventional' ? conventional : smic.monthlyCents));
  const best = amounts.sort((a, b) => b.monthlyCents - a.monthlyCents)[0];
  if (!best) throw new DomainError('no-row-in-force', { key: 'vocational', at: facts.signedOn });
  const ask: PayAsk[] = [];
  if (qualified === null && rows.some((row) => row.qualified !== null)) ask.push('qualification');
  if (conventional === null && rows.some(({ base }) => base === 'conventional')) ask.push('conventional-minimum');
  return { ...best, ask, rows: [...rows, smic.row] };
}

function amountOf(row: GridRow, baseCents: number | null): Pick<Pay, 'monthlyCents' | 'basisPoints' | 'base'>[] {
  if (baseCents === null) return [];
  const base = row.base === 'conventional' ? 'conventional' : 'smic';
  return [{ monthlyCents: Math.round((baseCents * row.value) / 10_000), basisPoints: row.value, base }];
}
