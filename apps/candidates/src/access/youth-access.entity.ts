import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who follows whom, as accounts last told it: one row per relation, at its newest revision. */
@Entity({ name: 'youth_access' })
@Check('youth_access_kind_check', `kind in ('referent', 'team')`)
@Index('youth_access_person_idx', ['personId', 'youthId'])
export class YouthAccessEntity {
  @PrimaryColumn({ name: 'relation_id', type: 'uuid', primaryKeyConstraintName: 'youth_access_pkey' })
  relationId: string;
  @Column({ type: 'integer' }) revision: number;
  @Column({ name: 'person_id', type: 'uuid' }) personId: string;
  @Column({ name: 'youth_id', type: 'uuid' }) youthId: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ type: 'text' }) kind: 'referent' | 'team';
  @Column({ type: 'boolean' }) ended: boolean;
}
