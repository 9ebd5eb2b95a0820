import type { EntityManager } from 'typeorm';

const SAME = `
  with recursive same(id) as (
    select $1::uuid union
    select case when d.first_id = same.id then d.second_id else d.first_id end
    from duplicate d join same on same.id in (d.first_id, d.second_id) where d.state = 'merged')
  select id from same`;

/** Every id that a person had: a merge keeps the file that left, and a file may have taken in several. */
export async function idsOfPerson(db: EntityManager, youthId: string): Promise<string[]> {
  const same = (await db.query(SAME, [youthId])) as { id: string }[];
  return same.map(({ id }) => id);
}
