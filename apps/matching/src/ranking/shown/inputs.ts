/** Facts that are kept once each, whatever lists they are part of; a row on the shelf remembers where its own are. */
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { OfferRow, YouthRow } from '../index/facts-index.service.js';
import { RankingInputEntity, RankingPoolEntity } from './ranking-input.entity.js';

export type Compared = OfferRow | YouthRow;

const CHUNK = 1_000;
const PUT = `
  insert into ranking_input (hash, subject_id, facts)
  select hash, subject_id, facts from unnest($1::text[], $2::uuid[], $3::text[]) as told(hash, subject_id, facts)
  on conflict (hash) do nothing`;

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** @returns for each row the id of its kept facts */
export async function keepInputs(db: EntityManager, rows: Compared[]): Promise<Map<Compared, string>> {
  const kept = new Map(rows.flatMap((row) => (row.input ? [[row, row.input] as const] : [])));
  const fresh = rows.filter((row) => !row.input);
  for (let start = 0; start < fresh.length; start += CHUNK) {
    const told = fresh.slice(start, start + CHUNK).map((row) => ({ row, facts: JSON.stringify(row.facts) }));
    const hashes = told.map(({ facts }) => sha256(facts));
    await db.query(PUT, [hashes, told.map(({ row }) => row.id), told.map(({ facts }) => facts)]);
    const found = await db
      .createQueryBuilder(RankingInputEntity, 'input')
      .select(['input.id', 'input.hash'])
      .where('input.hash = any(:hashes)', { hashes })
      .getMany();
    const ids = new Map(found.map(({ id, hash }) => [hash, id]));
    told.forEach(({ row }, index) => kept.set(row, ids.get(hashes[index]!)!));
  }
  return kept;
}

/** @returns the name of the pool */
export async function keepPool(db: EntityManager, inputs: string[]): Promise<string> {
  const sorted = inputs.toSorted((a, b) => Number(a) - Number(b));
  const hash = sha256(sorted.join());
  await db.createQueryBuilder().insert().into(RankingPoolEntity).values({ hash, inputs: sorted }).orIgnore().execute();
  return hash;
}
