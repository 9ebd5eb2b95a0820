import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who follows whom is read into the index of each process as the snapshots are: by the transaction that wrote it last. */
const CHANGES = [
  `alter table youth_access add column changed_in bigint not null default 0`,
  `create trigger youth_access_changed before insert or update on youth_access
     for each row execute function note_change()`,
  `create index youth_access_changed_idx on youth_access (changed_in)`,
];

export class YouthAccessChanges1766700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of CHANGES) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
