import type { youthView } from '@app/contracts';
import type { ContractType, Day, Place } from '@app/domain';
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { z } from 'zod';

type File = z.output<typeof youthView>;
const STATES = `('unverified', 'verified', 'bounced', 'refused')`;

/**
 * A youth as their organisation knows them, in the groups of `youth-groups.ts`, which says what each may hold. Names, birth date and contact
 * stay in this app; events carry facts only. `naturalKey` is how a file names a youth, `sortKey` how lists order them; `revision` grows
 * with every change.
 */
@Entity({ name: 'youth' })
@Unique('youth_natural_key', ['organisationId', 'naturalKey'])
@Index('youth_list_idx', ['organisationId', 'sortKey', 'id'])
@Index('youth_birth_idx', ['organisationId', 'birthOn'])
@Index('youth_phone_idx', ['organisationId', 'phone'])
@Index('youth_email_idx', ['organisationId', 'email'])
@Index('youth_address_idx', ['email'])
@Index('youth_words_idx', { synchronize: false })
@Check('youth_email_state_check', `email_state in ${STATES}`)
@Check('youth_phone_state_check', `phone_state in ${STATES}`)
export class YouthEntity implements File {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'youth_pkey' }) id: string;
  @Column({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @Column({ name: 'natural_key', type: 'text' }) naturalKey: string;
  @Column({ name: 'sort_key', type: 'text' }) sortKey: string;
  @Column({ type: 'text', nullable: true }) reference: string | null;

  @Column({ name: 'first_name', type: 'text' }) firstName: string;
  @Column({ name: 'last_name', type: 'text' }) lastName: string;
  @Column({ name: 'birth_on', type: 'date' }) birthOn: Day;

  @Column({ type: 'text', nullable: true }) email: string | null;
  @Column({ name: 'email_state', type: 'text' }) emailState: File['emailState'];
  @Column({ type: 'text', nullable: true }) phone: string | null;
  @Column({ name: 'phone_state', type: 'text' }) phoneState: File['phoneState'];
  @Column({ type: 'jsonb' }) guardians: File['guardians'];

  @Column({ type: 'jsonb', nullable: true }) place: Place | null;
  @Column({ name: 'travel_modes', type: 'text', array: true }) travelModes: File['travelModes'];
  @Column({ name: 'max_minutes', type: 'integer', nullable: true }) maxMinutes: number | null;
  /** How far they say they can travel. */
  @Column({ name: 'reach_km', type: 'integer', nullable: true }) reachKm: number | null;

  @Column({ type: 'text', nullable: true }) schooling: File['schooling'];
  @Column({ name: 'last_class', type: 'text', nullable: true }) lastClass: string | null;
  /** Has finished *troisième*; null when nobody asked. */
  @Column({ name: 'completed_3e', type: 'boolean', nullable: true }) completed3e: boolean | null;
  @Column({ name: 'diploma_level', type: 'integer', nullable: true }) diplomaLevel: number | null;
  @Column({ name: 'diploma_kind', type: 'text', nullable: true }) diplomaKind: File['diplomaKind'];

  @Column({ type: 'jsonb' }) wishes: File['wishes'];
  @Column({ type: 'jsonb', nullable: true }) project: File['project'];
  @Column({ name: 'contract_types', type: 'text', array: true }) contractTypes: ContractType[];
  @Column({ name: 'available_from', type: 'date', nullable: true }) availableFrom: Day | null;
  @Column({ name: 'available_to', type: 'date', nullable: true }) availableTo: Day | null;
  @Column({ type: 'text', nullable: true }) rhythm: File['rhythm'];
  @Column({ type: 'text', array: true }) skills: string[];
  @Column({ type: 'jsonb' }) languages: File['languages'];
  /** What opens a contract, each fact with its source and day. */
  @Column({ type: 'jsonb' }) situation: File['situation'];
  @Column({ type: 'jsonb', nullable: true }) origin: File['origin'];

  @Column({ type: 'integer' }) revision: number;
  /** The file, and its line, that last said this: two lines of one file must not disagree. */
  @Column({ name: 'import_id', type: 'uuid', nullable: true }) importId: string | null;
  @Column({ name: 'import_line', type: 'integer', nullable: true }) importLine: number | null;
}
