import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A file says far more than a row of a spreadsheet: the groups of `youth-groups.ts`, and where the file comes from. */
const CHANGES = [
  `alter table youth
     add column email_state text not null default 'unverified',
     add column phone_state text not null default 'unverified',
     add column guardians jsonb not null default '[]',
     add column travel_modes text[] not null default '{}',
     add column max_minutes integer,
     add column schooling text,
     add column last_class text,
     add column diploma_level integer,
     add column diploma_kind text,
     add column available_to date,
     add column rhythm text,
     add column languages jsonb not null default '[]',
     add column situation jsonb not null default '{"jobSeeker": null, "rsa": null, "ass": null, "aidedContract": null, "businessProject": null,
       "emancipated": null, "previousContract": null}',
     add column origin jsonb,
     alter column place drop not null,
     alter column import_id drop not null,
     alter column import_line drop not null`,
  `alter table youth
     add constraint youth_email_state_check check (email_state in ('unverified', 'verified', 'bounced', 'refused')),
     add constraint youth_phone_state_check check (phone_state in ('unverified', 'verified', 'bounced', 'refused'))`,
  `update youth set situation = situation || jsonb_build_object('jobSeeker', jsonb_build_object(
     'value', jsonb_build_object('registered', job_seeker, 'since', null), 'source', 'file', 'on', current_date))
   where job_seeker is not null`,
  `alter table youth drop column job_seeker`,
  `update youth set wishes = (select coalesce(jsonb_agg(wish || '{"source": "youth"}'), '[]') from jsonb_array_elements(wishes) wish)`,
  `update youth set project = project || '{"on": null}' where project is not null`,
  // What a new file holds is said by the code that opens it.
  `alter table youth
     alter column email_state drop default,
     alter column phone_state drop default,
     alter column guardians drop default,
     alter column travel_modes drop default,
     alter column languages drop default,
     alter column situation drop default`,
];

export class YouthFiles1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of CHANGES) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
