/** How the PostgreSQL index is written: places and words first, then offers, each unless a newer revision stands there. */
import { packFacets } from '../facets.js';
import type { IdRange, SearchDocument } from '../search-index.js';
import { lexemesOf, lexiconRow } from './lexemes.js';

/** Runs a statement where unqualified names mean the tables of the index. */
export type Sql = <T>(statement: string, parameters: unknown[]) => Promise<T[]>;

const KEEP = `
  with documents as (select * from unnest($1::uuid[], $12::text[]) as t(id, document)),
  kept as (
  insert into search_offer (id, revision, applications, place_id, published_at, facets, start_from, start_to, heading, words)
  select d.id, d.revision, d.applications, p.id, d.published_at, d.facets, d.start_from, d.start_to,
         d.heading::tsvector, d.words::tsvector
  from unnest($1::uuid[], $2::int[], $3::int[], $4::float8[], $5::float8[], $6::timestamptz[], $7::int[], $8::date[], $9::date[],
              $10::text[], $11::text[])
    as d(id, revision, applications, latitude, longitude, published_at, facets, start_from, start_to, heading, words)
  left join search_place p on p.latitude = d.latitude and p.longitude = d.longitude
  order by d.id
  on conflict (id) do update set
    revision = excluded.revision, applications = excluded.applications, place_id = excluded.place_id,
    published_at = excluded.published_at, facets = excluded.facets, start_from = excluded.start_from, start_to = excluded.start_to,
    heading = excluded.heading, words = excluded.words
  where (search_offer.revision, search_offer.applications) <= (excluded.revision, excluded.applications)
  returning id)
  insert into search_document (id, document) select id, document from documents join kept using (id)
  on conflict (id) do update set document = excluded.document`;

const KEEP_PLACES = `
  insert into search_place (latitude, longitude)
  select * from unnest($1::float8[], $2::float8[]) as point(latitude, longitude)
  where not exists (select from search_place p where p.latitude = point.latitude and p.longitude = point.longitude)
  order by 1, 2 on conflict do nothing`;

const KEEP_WORDS = `
  insert into search_word (word, stem, keys)
  select word, stem, string_to_array(keys, ' ') from unnest($1::text[], $2::text[], $3::text[]) as w(word, stem, keys)
  where not exists (select from search_word known where known.word = w.word)
  order by word on conflict do nothing`;

const FORGET_REST = `
  delete from search_offer where ($1::uuid is null or id > $1) and ($2::uuid is null or id <= $2) and id <> all ($3::uuid[])`;

export class PostgresWriter {
  constructor(private readonly sql: Sql) {}

  async put(documents: SearchDocument[]): Promise<void> {
    const newest = [...new Map(documents.map((document) => [document.id, document])).values()];
    if (!newest.length) return;
    const rows = newest.map((document) => ({ document, lexemes: lexemesOf(document) }));
    const points = newest.flatMap(({ place }) => (place ? [place] : []));
    await this.sql(KEEP_PLACES, [points.map(({ latitude }) => latitude), points.map(({ longitude }) => longitude)]);
    await this.keepWords(new Set(rows.flatMap(({ lexemes }) => lexemes.lexicon)));
    const column = (value: (row: (typeof rows)[number]) => unknown) => rows.map(value);
    await this.sql(KEEP, [
      column(({ document }) => document.id),
      column(({ document }) => document.revision),
      column(({ document }) => document.applications),
      column(({ document }) => document.place?.latitude ?? null),
      column(({ document }) => document.place?.longitude ?? null),
      column(({ document }) => document.publishedAt),
      column(({ document }) => packFacets(document)),
      column(({ document }) => document.startFrom),
      column(({ document }) => document.startTo),
      column(({ lexemes }) => lexemes.heading),
      column(({ lexemes }) => lexemes.words),
      column(({ document }) => JSON.stringify(document)),
    ]);
  }

  async remove(ids: string[]): Promise<void> {
    await this.sql('delete from search_offer where id = any ($1::uuid[])', [ids]);
  }

  /** Forgets what is in a range of ids and not among these. */
  async removeOthers({ after, upTo }: IdRange, documents: SearchDocument[]): Promise<void> {
    await this.sql(FORGET_REST, [after, upTo, documents.map(({ id }) => id)]);
  }

  private async keepWords(words: Set<string>): Promise<void> {
    const rows = [...words].map(lexiconRow);
    const keys = rows.map((row) => row.keys?.join(' ') ?? null);
    await this.sql(KEEP_WORDS, [rows.map(({ word }) => word), rows.map((row) => row.stem), keys]);
  }
}
