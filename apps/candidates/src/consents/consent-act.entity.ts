import type { giveConsent, InputOf } from '@app/contracts';
import type { Basis, ConsentAct, Day, Purpose } from '@app/domain';
import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

export type Channel = InputOf<typeof giveConsent>['body']['channel'] | 'file';

/** Somebody agreed, was told, or took it back: one dated line each, never changed. After an erasure it proves, and names nobody. */
@Entity({ name: 'consent_act' })
@Check('consent_act_purpose_check', `purpose in ('ranking', 'sharing', 'partnerView', 'outreach', 'photo')`)
@Check('consent_act_act_check', `act in ('given', 'withdrawn')`)
@Check('consent_act_basis_check', `basis in ('consent', 'publicInterest')`)
@Index('consent_act_youth_idx', ['youthId'])
export class ConsentActEntity implements ConsentAct {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'consent_act_pkey',
  })
  id: string;
  @Column({ name: 'youth_id', type: 'uuid' }) youthId: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ type: 'text' }) purpose: Purpose;
  @Column({ type: 'text' }) act: 'given' | 'withdrawn';
  @Column({ type: 'text' }) basis: Basis;
  /** The day of the version of the words. */
  @Column({ type: 'text' }) wording: string;
  @Column({ type: 'date' }) on: Day;
  @Column({ type: 'text' }) channel: Channel;
  /** The guardian of the file who agreed too. */
  @Column({ name: 'guardian_id', type: 'uuid', nullable: true }) guardianId: string | null;
  @Column({ name: 'recorded_by', type: 'text' }) recordedBy: string;
  @Column({ type: 'timestamptz' }) at: Date;
  /** The file under which it was recorded before two files became one. */
  @Column({ name: 'merged_from', type: 'uuid', nullable: true }) mergedFrom: string | null;
}
