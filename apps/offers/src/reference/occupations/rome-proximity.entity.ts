import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How close the parent codes of one version are: one byte a pair, row by row in the order of `codes`. One row at most. */
@Entity({ name: 'rome_proximity' })
export class RomeProximityEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'rome_proximity_pkey' }) version: string;
  @Column({ type: 'text', array: true }) codes: string[];
  @Column({ type: 'bytea', select: false }) matrix: Buffer;
}
