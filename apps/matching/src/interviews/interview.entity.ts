import type { Actor, InterviewState, InterviewStateName, Slot } from '@app/domain';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ProposalEntity } from '../proposals/proposal.entity.js';

/** Slots are kept as JSON, where an instant is text. */
const slotsAsJson = {
  to: (slots: Slot[]) => slots,
  from: (slots: { id: string; startsAt: string; endsAt: string }[]): Slot[] =>
    slots.map(({ id, startsAt, endsAt }) => ({ id, startsAt: new Date(startsAt), endsAt: new Date(endsAt) })),
};

/** The interview of a proposal, as `actOnInterview` of the domain moves it; one calendar entry for life. */
@Entity({ name: 'interview' })
@Index('interview_proposal_idx', ['proposalId'])
export class InterviewEntity implements InterviewState {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'interview_pkey' }) id: string;
  @Column({ type: 'integer' }) revision: number;
  @Column({ name: 'proposal_id', type: 'uuid' }) proposalId: string;
  @ManyToOne(() => ProposalEntity, { nullable: false })
  @JoinColumn({ name: 'proposal_id', foreignKeyConstraintName: 'interview_proposal_fkey' })
  proposal: Relation<ProposalEntity>;
  @Column({ type: 'text' }) state: InterviewStateName;
  @Column({ name: 'next_actor', type: 'text', nullable: true }) nextActor: Actor | null;
  @Column({ name: 'deadline_at', type: 'timestamptz', nullable: true }) deadlineAt: Date | null;
  @Column({ type: 'jsonb', transformer: slotsAsJson }) slots: Slot[];
  @Column({ name: 'slot_id', type: 'uuid', nullable: true }) slotId: string | null;
  @Column({ type: 'integer' }) sequence: number;
  @Column({ name: 'missed_by', type: 'text', nullable: true }) missedBy: Actor | null;
  @Column({ type: 'boolean', nullable: true }) excused: boolean | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
}
