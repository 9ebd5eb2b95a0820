/**
 * The least an employer may pay by law, for a day or for a whole contract. It is for showing and for planning, never for
 * sorting: pay rises with age, so a list sorted by cost would be sorted by age (L1132-1).
 */
import { addDays, addMonths, compareDays, type Day, laterOf } from '../calendar/day.js';
import type { When } from '../law/dated-row.js';
import { apprenticePay } from './apprentice-pay.js';
import { PAY_GRIDS, payAgeFrom } from './grid.js';
import type { Pay, PayFacts } from './pay-facts.js';
import { SMIC } from './smic.js';
import { vocationalPay } from './vocational-pay.js';

/** The legal minimum on a day, with the SMIC of that day and the grid of the signature. */
export function monthlyPay(facts: PayFacts, when: When): Pay {
  return facts.contractType === 'apprenticeship' ? apprenticePay(facts, when) : vocationalPay(facts, when);
}

/** Days, both included, with one minimum. */
export interface PayPeriod {
  readonly from: Day;
  readonly to: Day;
  readonly pay: Pay;
}

/** The minimum of each period of the contract until `endOn`: it moves with the years, the birthdays and the SMIC. */
export function payPeriods(facts: PayFacts, { endOn, territory }: { endOn: Day; territory?: string }): PayPeriod[] {
  const starts = [...new Set(changesOf(facts, endOn))].filter((day) => facts.startOn <= day && day <= endOn);
  return starts
    .sort(compareDays)
    .map((from, index, days) => {
      const next = days[index + 1];
      const to = next ? addDays(next, -1) : endOn;
      return { from, to, pay: monthlyPay(facts, { at: from, territory }) };
    })
    .reduce(joinEqual, []);
}

function changesOf(facts: PayFacts, endOn: Day): Day[] {
  const ages = new Set(PAY_GRIDS.flatMap(({ minAge }) => (minAge === null ? [] : [minAge])));
  const birthdays = [...ages].map((age) => laterOf(payAgeFrom(age, facts), facts.startOn));
  const smic = SMIC.flatMap(({ validFrom }) => (validFrom === null ? [] : [validFrom]));
  const monthsDone = facts.contractType === 'apprenticeship' ? (facts.monthsDone ?? 0) : 0;
  const years: Day[] = [];
  for (let months = 12 - (monthsDone % 12); addMonths(facts.startOn, months) <= endOn; months += 12) {
    years.push(addMonths(facts.startOn, months));
  }
  const extension = facts.contractType === 'apprenticeship' && facts.extension ? [facts.extension.from] : [];
  return [facts.startOn, ...birthdays, ...smic, ...years, ...extension];
}

function joinEqual(periods: PayPeriod[], next: PayPeriod): PayPeriod[] {
  const last = periods.at(-1);
  const equal = last && JSON.stringify(last.pay) === JSON.stringify(next.pay);
  return equal ? [...periods.slice(0, -1), { ...last, to: next.to }] : [...periods, next];
}
