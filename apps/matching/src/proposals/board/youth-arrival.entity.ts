import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When a youth was registered: where the wait for a first proposal begins. */
@Entity({ name: 'youth_arrival' })
export class YouthArrivalEntity {
  @PrimaryColumn({ name: 'youth_id', type: 'uuid', primaryKeyConstraintName: 'youth_arrival_pkey' }) youthId: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'registered_at', type: 'timestamptz' }) registeredAt: Date;
}
