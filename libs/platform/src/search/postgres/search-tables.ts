/**
 * The tables of the PostgreSQL index, for the migration of the app that has one. Rows stay narrow (long columns live apart), because a
 * search reads many of them and shows twenty.
 */
export const SEARCH_TABLES = [
  `create table search_place (
     id integer generated always as identity constraint search_place_pkey primary key,
     latitude double precision not null,
     longitude double precision not null,
     constraint search_place_point_key unique (latitude, longitude))`,
  `create table search_word (
     word text constraint search_word_pkey primary key,
     stem text not null,
     keys text[])`,
  `create index search_word_beginning_idx on search_word (word text_pattern_ops)`,
  `create index search_word_stem_idx on search_word (stem)`,
  `create index search_word_keys_idx on search_word using gin (keys)`,
  `create table search_offer (
     id uuid constraint search_offer_pkey primary key,
     revision integer not null,
     applications integer not null,
     place_id integer constraint search_offer_place_id_fkey references search_place,
     published_at timestamptz not null,
     facets integer not null,
     start_from date,
     start_to date,
     heading tsvector not null,
     words tsvector not null) with (toast_tuple_target = 256)`,
  `alter table search_offer alter column heading set storage main, alter column words set storage external`,
  `create table search_document (
     id uuid constraint search_document_pkey primary key
       constraint search_document_id_fkey references search_offer on delete cascade,
     document text not null)`,
  `create index search_offer_words_idx on search_offer using gin (words)`,
  `create index search_offer_place_idx on search_offer (place_id)
     include (facets, start_from, start_to, published_at, applications, id)`,
  `create index search_offer_newest_idx on search_offer (published_at desc, id desc)
     include (place_id, facets, start_from, start_to)`,
  `create index search_offer_applications_idx on search_offer (applications, id)
     include (place_id, facets, start_from, start_to)`,
  // A count over many rows reads the index alone only while the visibility map is fresh.
  `alter table search_offer set (autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_vacuum_scale_factor = 0.02)`,
];
