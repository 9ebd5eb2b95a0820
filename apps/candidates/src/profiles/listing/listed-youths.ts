/** The query behind the lists of youths of a coach and of a manager: by name, from a position on, each filter on an index. */
import { HELD_CONTRACT_STATES, type Day } from '@app/domain';
import { wordsOf } from '@app/platform/database/names/word-search.js';
import type { YouthEntity } from '../youth.entity.js';

/** A line as it is read. */
export interface ListedRow extends Pick<YouthEntity, 'id' | 'firstName' | 'lastName' | 'sortKey'> {
  age: number;
  commune: string | null;
  mine: boolean;
  /** Whether somebody is their referent. */
  followed: boolean;
  state: 'basisMissing' | 'searching' | 'inContract';
}

/** Which lines are asked for; what is null or empty leaves nobody out. */
export interface Asked {
  person: string;
  organisations: string[];
  /** A state is told of those whom the person follows; of the whole cohort to who answers for it. */
  whose: 'cohort' | 'everybody' | 'followed' | 'referent' | 'team';
  /** Text of a `tsquery`. */
  words: string | null;
  ids: string[];
  state: ListedRow['state'] | null;
  after: { sortKey: string; id: string } | null;
  limit: number;
  today: Day;
}

/** Each organisation gives its first ones, which its index knows, and the first of these are the page. */
export function listedYouths(asked: Asked): { statement: string; values: unknown[] } {
  const values: unknown[] = [];
  const $ = (value: unknown) => `$${values.push(value)}`;
  const person = $(asked.person);
  const held = $([...HELD_CONTRACT_STATES]);
  const { organisations, whose, words, ids, state, after } = asked;
  const limit = $(asked.limit);
  const ofThem = 'youth.organisation_id = organisation.id';
  const conditions = [ofThem];
  const isOpen = whose === 'cohort' || (whose === 'everybody' && !state);
  if (!isOpen) conditions.push(follows('youth.id', person, whose));
  // Behind a fence, so that words are looked up in their index: in the order of names, each file would be split into words (10 µs).
  const has = wordsOf('youth.organisation_id', 'youth.sort_key');
  const youths = words
    ? `(select * from youth where ${ofThem} and ${has} @@ ${$(words)}::tsquery offset 0) youth`
    : 'youth';
  if (ids.length) conditions.push(`youth.id = any(${$(ids)}::uuid[])`);
  if (state) conditions.push(`${stateOf('youth.id', held)} = ${$(state)}`);
  if (after) conditions.push(`(youth.sort_key, youth.id) > (${$(after.sortKey)}, ${$(after.id)}::uuid)`);
  const statement = `
    select page.id, first_name as "firstName", last_name as "lastName", sort_key as "sortKey", place->>'label' as commune,
      extract(year from age(${$(asked.today)}::date, birth_on))::int as age,
      exists (select from youth_access where youth_id = page.id and not ended and kind = 'referent') as followed,
      ${follows('page.id', person, 'followed')} as mine, ${stateOf('page.id', held)} as state
    from (
      select first.* from unnest(${$(organisations)}::uuid[]) as organisation(id) cross join lateral (
        select youth.* from ${youths} where ${conditions.join(' and ')} order by youth.sort_key, youth.id limit ${limit}) first
      order by first.sort_key, first.id limit ${limit}) page
    order by sort_key, page.id`;
  return { statement, values };
}

const follows = (youth: string, person: string, whose: Asked['whose']): string => {
  const kind = whose === 'referent' || whose === 'team' ? ` and kind = '${whose}'` : '';
  return `exists (select from youth_access where person_id = ${person} and youth_id = ${youth} and not ended${kind})`;
};

/** As `isSearching` and `hasBasis` say it: the last act decides, and on one instant the one that takes back. */
const stateOf = (youth: string, held: string): string => `
  case when exists (select from contract where contract.youth_id = ${youth} and contract.state = any(${held})) then 'inContract'
  when 'given' = (
    select act from consent_act where consent_act.youth_id = ${youth} and purpose = 'ranking'
    order by "on" desc, at desc, act desc limit 1) then 'searching'
  else 'basisMissing' end`;
