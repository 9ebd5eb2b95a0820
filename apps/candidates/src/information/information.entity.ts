import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Whether a youth was told where their data come from and what their rights are: once, by letter or by a person (GDPR art. 13 and 14). */
@Entity({ name: 'information' })
@Check('information_state_check', `state in ('written', 'toTell', 'told')`)
@Index('information_waiting_idx', { synchronize: false })
export class InformationEntity {
  @PrimaryColumn({ name: 'youth_id', type: 'uuid', primaryKeyConstraintName: 'information_pkey' }) youthId: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ type: 'text' }) state: 'written' | 'toTell' | 'told';
  @Column({ type: 'timestamptz' }) at: Date;
  @Column({ name: 'told_by', type: 'text', nullable: true }) toldBy: string | null;
}
