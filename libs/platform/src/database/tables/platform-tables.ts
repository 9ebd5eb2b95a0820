import type { MigrationInterface, QueryRunner } from 'typeorm';
import { HandledEventEntity } from '../../events/handled-event.entity.js';
import { OutboxEventEntity } from '../../events/outbox-event.entity.js';
import { LinkFloorEntity } from '../../identity/link-floor.entity.js';
import { SpentLinkEntity } from '../../identity/spent-link.entity.js';
import { IdempotentAnswerEntity } from '../../idempotency/idempotent-answer.entity.js';
import { ImportEntity } from '../../imports/import.entity.js';
import { ImportMappingEntity } from '../../imports/mapping/import-mapping.entity.js';
import { ImportRowEntity } from '../../imports/reports/import-row.entity.js';
import { LetterEntity } from '../../mail/letter.entity.js';
import { ReminderEntity } from '../../reminders/reminder.entity.js';
import { LetterAbout1764100000000 } from './letter-about.js';
import { LinkFloor1766100000000 } from './link-floor-table.js';
import { LongWork1765000000000 } from './long-work-tables.js';

/** The tables that every app has in its own schema, whatever it is about. */
export const platformEntities = [
  OutboxEventEntity,
  HandledEventEntity,
  LetterEntity,
  SpentLinkEntity,
  LinkFloorEntity,
  ImportEntity,
  ImportRowEntity,
  ImportMappingEntity,
  IdempotentAnswerEntity,
  ReminderEntity,
];

const TABLES = [
  `create table outbox_event (
     id uuid constraint outbox_event_pkey primary key,
     position bigint generated always as identity,
     type text not null,
     payload jsonb not null,
     occurred_at timestamptz not null,
     leased_until timestamptz,
     relayed_at timestamptz)`,
  `create index outbox_event_waiting_idx on outbox_event (position) where relayed_at is null`,
  `create table handled_event (
     event_id uuid not null,
     handler text not null,
     handled_at timestamptz not null default now(),
     constraint handled_event_pkey primary key (event_id, handler))`,
  `create table letter (
     id uuid constraint letter_pkey primary key,
     event_id uuid not null,
     recipient text not null,
     template text not null,
     sequence integer not null,
     address text not null,
     subject text not null,
     body text,
     calendar jsonb,
     confidential boolean not null,
     state text not null constraint letter_state_check check (state in ('queued', 'sending', 'sent', 'doubtful', 'failed')),
     attempts integer not null default 0,
     leased_until timestamptz,
     failure text,
     created_at timestamptz not null,
     sent_at timestamptz,
     constraint letter_once_key unique (event_id, recipient, template, sequence))`,
  `create index letter_waiting_idx on letter (created_at) where state in ('queued', 'sending')`,
  `create table spent_link (
     id uuid constraint spent_link_pkey primary key,
     spent_at timestamptz not null)`,
  `create table import (
     id uuid constraint import_pkey primary key,
     kind text not null,
     organisation_id uuid not null,
     uploaded_by uuid not null,
     file_name text not null,
     bytes bytea not null,
     state text not null constraint import_state_check check (state in ('queued', 'running', 'done', 'failed')),
     processed integer not null default 0,
     total integer not null default 0,
     report jsonb not null,
     created_at timestamptz not null,
     started_at timestamptz,
     ended_at timestamptz)`,
];

class PlatformTables1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

/** In the order in which they run, before those of the app. */
export const platformMigrations = [
  PlatformTables1700000000000,
  LetterAbout1764100000000,
  LongWork1765000000000,
  LinkFloor1766100000000,
];
