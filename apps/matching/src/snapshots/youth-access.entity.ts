import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who follows a youth, as `accounts` tells it. */
@Entity({ name: 'youth_access' })
@Index('youth_access_person_idx', ['personId', 'youthId'])
@Index('youth_access_changed_idx', ['changedIn'])
export class YouthAccessEntity {
  @PrimaryColumn({ name: 'relation_id', type: 'uuid', primaryKeyConstraintName: 'youth_access_pkey' })
  relationId: string;
  @Column({ type: 'integer' }) revision: number;
  @Column({ name: 'person_id', type: 'uuid' }) personId: string;
  @Column({ name: 'youth_id', type: 'uuid' }) youthId: string;
  @Column({ type: 'boolean' }) ended: boolean;
  /** The transaction that wrote this row last, by a trigger. */
  @Column({ name: 'changed_in', type: 'bigint', default: 0, insert: false, update: false }) changedIn: string;
}
