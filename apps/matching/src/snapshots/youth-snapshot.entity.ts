import type { YouthFacts } from '@app/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What ranking knows of a youth: wishes, skills and legal windows; no name, no contact, no protected criterion. */
@Entity({ name: 'youth_snapshot' })
export class YouthSnapshotEntity {
  @PrimaryColumn({ name: 'youth_id', type: 'uuid', primaryKeyConstraintName: 'youth_snapshot_pkey' }) youthId: string;
  @Column({ type: 'integer' }) revision: number;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ type: 'jsonb' }) facts: YouthFacts;
}
