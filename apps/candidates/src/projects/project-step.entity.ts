import type { OutputOf, readProject } from '@app/contracts';
import type { Day, ProjectState } from '@app/domain';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** One step of a career project: which coach, on which day, and what showed it; never changed. */
@Entity({ name: 'project_step' })
@Index('project_step_youth_idx', ['youthId'])
export class ProjectStepEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'project_step_pkey',
  })
  id: string;
  @Column({ name: 'youth_id', type: 'uuid' }) youthId: string;
  @Column({ type: 'text' }) action: OutputOf<typeof readProject>['steps'][number]['action'];
  @Column({ type: 'text' }) occupation: string;
  @Column({ name: 'from_state', type: 'text', nullable: true }) from: ProjectState | null;
  @Column({ name: 'to_state', type: 'text' }) to: ProjectState;
  @Column({ type: 'date' }) on: Day;
  @Column({ name: 'coach_id', type: 'uuid' }) coachId: string;
  @Column({ name: 'shown_by', type: 'text' }) shownBy: string;
  @Column({ type: 'timestamptz' }) at: Date;
}
