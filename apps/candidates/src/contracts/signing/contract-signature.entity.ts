import type { Day, SigningParty } from '@app/domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ContractEntity } from '../contract.entity.js';

/** The dated proof that a party signed: on which paper or file, and who wrote it down. */
@Entity({ name: 'contract_signature' })
@Check('contract_signature_party_check', `party in ('employer', 'youth', 'guardian', 'trainingCentre')`)
@Check('contract_signature_proof_check', `proof in ('paper', 'electronic', 'copy')`)
export class ContractSignatureEntity {
  @ForeignKey(() => ContractEntity, { name: 'contract_signature_contract_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn({ name: 'contract_id', type: 'uuid', primaryKeyConstraintName: 'contract_signature_pkey' })
  contractId: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'contract_signature_pkey' }) party: SigningParty;
  @Column({ name: 'signed_on', type: 'date' }) signedOn: Day;
  @Column({ type: 'text' }) proof: 'paper' | 'electronic' | 'copy';
  @Column({ type: 'text', nullable: true }) reference: string | null;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
  @Column({ name: 'recorded_at', type: 'timestamptz' }) recordedAt: Date;
}
