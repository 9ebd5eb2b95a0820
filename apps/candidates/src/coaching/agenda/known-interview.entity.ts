import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An interview as its events last told it: what stands in the agenda of those who follow the youth. */
@Entity({ name: 'known_interview' })
@Index('known_interview_youth_idx', ['youthId', 'startsAt'])
export class KnownInterviewEntity {
  @PrimaryColumn({ name: 'interview_id', type: 'uuid', primaryKeyConstraintName: 'known_interview_pkey' })
  interviewId: string;
  @Column({ type: 'integer' }) revision: number;
  @Column({ name: 'youth_id', type: 'uuid' }) youthId: string;
  /** Null once it will not be held. */
  @Column({ name: 'starts_at', type: 'timestamptz', nullable: true }) startsAt: Date | null;
  @Column({ name: 'ends_at', type: 'timestamptz', nullable: true }) endsAt: Date | null;
  @Column({ name: 'employer_name', type: 'text' }) employerName: string;
  @Column({ name: 'offer_title', type: 'text' }) offerTitle: string;
  @Column({ name: 'site_address', type: 'text' }) siteAddress: string;
  @Column({ name: 'merged_from', type: 'uuid', nullable: true }) mergedFrom: string | null;
}
