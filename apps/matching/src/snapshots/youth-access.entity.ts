import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who follows a youth, as `accounts` tells it. */
@Entity({ name: 'youth_access' })
@Index('youth_access_person_idx', ['personId', 'youthId'])
export class YouthAccessEntity {
  @PrimaryColumn({ name: 'relation_id', type: 'uuid', primaryKeyConstraintName: 'youth_access_pkey' })
  relationId: string;
  @Column({ type: 'integer' }) revision: number;
  @Column({ name: 'person_id', type: 'uuid' }) personId: string;
  @Column({ name: 'youth_id', type: 'uuid' }) youthId: string;
  @Column({ type: 'boolean' }) ended: boolean;
}
