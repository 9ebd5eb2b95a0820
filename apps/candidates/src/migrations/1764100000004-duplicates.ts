import type { MigrationInterface, QueryRunner } from 'typeorm';

const CHANGES = [
  `create table duplicate (
     id uuid constraint duplicate_pkey primary key,
     organisation_id uuid not null,
     first_id uuid not null,
     second_id uuid not null,
     points integer not null,
     reasons text[] not null,
     state text not null constraint duplicate_state_check check (state in ('open', 'merged', 'distinct')),
     decided_at timestamptz,
     merge jsonb,
     constraint duplicate_pair_key unique (first_id, second_id),
     constraint duplicate_order_check check (first_id < second_id))`,
  `create index duplicate_list_idx on duplicate (organisation_id, state, points desc, id)`,
  // What two files may have in common, so that a new one is compared with few.
  `create index youth_birth_idx on youth (organisation_id, birth_on)`,
  `create index youth_phone_idx on youth (organisation_id, phone)`,
  `create index youth_email_idx on youth (organisation_id, email)`,
];

export class Duplicates1764100000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of CHANGES) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
