import pg from 'pg';
import { offerId } from './ranking-data.js';

/**
 * The peer: the coach's list of an offer by one plain SQL query on the same snapshots, without reasons. It asks for the same contract, the
 * same or a near trade, a stated reach and a free opening, and orders by wish, project and skills.
 */
const LIST = `
  with offer as (select offer_id, facts as o, (facts->'place'->>'latitude')::float as lat, (facts->'place'->>'longitude')::float as lon
    from matching.offer_snapshot where offer_id = $1 and open),
  fitting as (
    select y.youth_id, y.facts as f, o.o, (
      select min((wish->>'rank')::int) from jsonb_array_elements(y.facts->'wishes') wish
      where left(wish->>'occupation', 3) = left(o.o->>'occupation', 3)) as rank,
      2 * 6371 * asin(sqrt(sin(radians(o.lat - (y.facts->'place'->>'latitude')::float) / 2) ^ 2
        + cos(radians(o.lat)) * cos(radians((y.facts->'place'->>'latitude')::float))
        * sin(radians(o.lon - (y.facts->'place'->>'longitude')::float) / 2) ^ 2)) as km
    from offer o join matching.youth_snapshot y on y.facts is not null and y.searching
      and (y.facts->'contractTypes') ?| array(select jsonb_array_elements_text(o.o->'contractTypes'))
    join matching.youth_access a on a.youth_id = y.youth_id and a.person_id = $2 and not a.ended
    where (o.o->>'openings')::int > 0)
  select youth_id, rank, round(km::numeric, 1) as km from fitting
  where rank is not null and (f->>'reachKm' is null or km <= (f->>'reachKm')::float)
  order by rank, (f->'project'->>'state' = 'validated' and f->'project'->>'occupation' = o->>'occupation') desc,
    (select count(*) from jsonb_array_elements_text(o->'skills') skill where f->'skills' ? skill) desc, youth_id
  limit 50`;

/** Lists by SQL, one connection per client. */
export class SqlLists {
  private readonly pool: pg.Pool;

  constructor(
    databaseUrl: string,
    private readonly personId: string,
  ) {
    this.pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
  }

  /** @returns how long the list of an offer took */
  async timed(number: number): Promise<number> {
    const startedAt = performance.now();
    await this.pool.query(LIST, [offerId(number), this.personId]);
    return performance.now() - startedAt;
  }

  close = () => this.pool.end();
}
