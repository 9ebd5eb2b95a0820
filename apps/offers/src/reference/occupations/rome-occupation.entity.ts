import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An occupation of the official archive. */
@Entity({ name: 'rome_occupation' })
export class RomeOccupationEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'rome_occupation_pkey' }) code: string;
  /** Its 3.x code; its own when it is one. */
  @Column({ type: 'text' }) parent: string;
  @Column({ type: 'text' }) label: string;
  /** The version that no longer has it. */
  @Column({ name: 'ended_in', type: 'text', nullable: true }) endedIn: string | null;
}
