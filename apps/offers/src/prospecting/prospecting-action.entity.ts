import type { recordProspecting, InputOf } from '@app/contracts';
import type { Day } from '@app/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { LeadEntity, type ActionKind } from './lead.entity.js';

/** A call, a visit or a letter, and what came of it. Never changed. */
@Entity({ name: 'prospecting_action' })
@Check('prospecting_action_kind_check', `kind in ('call', 'visit', 'letter')`)
@Index('prospecting_action_lead_idx', ['leadId', 'at', 'id'])
export class ProspectingActionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'prospecting_action_pkey' }) id: string;
  @ForeignKey(() => LeadEntity, { name: 'prospecting_action_lead_id_fkey' })
  @Column({ name: 'lead_id', type: 'uuid' })
  leadId: string;
  @Column({ type: 'text' }) kind: ActionKind;
  @Column({ type: 'text' }) result: InputOf<typeof recordProspecting>['body']['result'];
  @ForeignKey('EmployerContactEntity', { name: 'prospecting_action_contact_id_fkey' })
  @Column({ name: 'contact_id', type: 'uuid', nullable: true })
  contactId: string | null;
  @Column({ type: 'uuid' }) by: string;
  @Column({ type: 'timestamptz' }) at: Date;
  @Column({ type: 'text' }) comment: string;
  @Column({ name: 'next_kind', type: 'text', nullable: true }) nextKind: ActionKind | null;
  @Column({ name: 'next_on', type: 'date', nullable: true }) nextOn: Day | null;
}
