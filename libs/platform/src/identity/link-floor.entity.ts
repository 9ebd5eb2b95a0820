import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Since when the standing links of somebody count: those that were written under a lower revision open nothing any more. */
@Entity({ name: 'link_floor' })
export class LinkFloorEntity {
  /** `kind:id`, as letters name a recipient. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'link_floor_pkey' }) holder: string;
  @Column({ type: 'integer' }) revision: number;
}
