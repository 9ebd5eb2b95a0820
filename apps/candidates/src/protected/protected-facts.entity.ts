import { Check, Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** A schema of its own: a role of the database that reads files for statistics or support is not given this one. */
const PROTECTED_SCHEMA = 'candidates_protected';

/** The protected facts of a youth, sealed as one text: not even which of them are known can be read here. */
@Entity({ name: 'protected_facts', schema: PROTECTED_SCHEMA })
export class ProtectedFactsEntity {
  @PrimaryColumn({ name: 'youth_id', type: 'uuid', primaryKeyConstraintName: 'protected_facts_pkey' }) youthId: string;
  @Column({ type: 'integer' }) revision: number;
  @Column({ name: 'key_id', type: 'text' }) keyId: string;
  @Column({ type: 'bytea' }) sealed: Buffer;
}

/** Who opened protected facts, when and why; the reason is sealed too, for it may say what it should not. */
@Entity({ name: 'protected_access', schema: PROTECTED_SCHEMA })
@Check('protected_access_act_check', `act in ('read', 'write', 'export')`)
@Index('protected_access_youth_idx', ['youthId'])
export class ProtectedAccessEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'protected_access_pkey',
  })
  id: string;
  @Column({ name: 'youth_id', type: 'uuid' }) youthId: string;
  @Column({ name: 'actor_id', type: 'text' }) actorId: string;
  @Column({ type: 'text' }) act: 'read' | 'write' | 'export';
  @Column({ type: 'timestamptz' }) at: Date;
  @Column({ name: 'key_id', type: 'text' }) keyId: string;
  @Column({ type: 'bytea' }) sealed: Buffer;
}
