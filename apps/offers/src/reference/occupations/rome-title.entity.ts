import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A job title (*appellation*) of the official archive, and the occupation that it leads to. */
@Entity({ name: 'rome_title' })
export class RomeTitleEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'rome_title_pkey' }) ogr: string;
  @Column({ type: 'text' }) code: string;
  @Column({ type: 'text' }) label: string;
  @Column({ name: 'short_label', type: 'text' }) shortLabel: string;
  /** The version that no longer has it. */
  @Column({ name: 'ended_in', type: 'text', nullable: true }) endedIn: string | null;
}
