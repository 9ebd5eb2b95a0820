import { Column, Entity, PrimaryColumn, type EntityManager } from 'typeorm';

/**
 * What our letters told of a proposal: its newest revision, because events arrive in any order; and whether the reader knows of it at all,
 * because nobody is told that something ended which they never heard of.
 */
@Entity({ name: 'told_proposal' })
export class ToldProposalEntity {
  @PrimaryColumn({ name: 'proposal_id', type: 'uuid', primaryKeyConstraintName: 'told_proposal_pkey' })
  proposalId: string;
  @Column({ type: 'integer' }) revision: number;
  @Column({ type: 'boolean' }) shown: boolean;
}

/** The table, for the migration of an app that writes such letters. */
export const TOLD_PROPOSAL_TABLE = `create table told_proposal (
  proposal_id uuid constraint told_proposal_pkey primary key,
  revision integer not null,
  shown boolean not null)`;

const TELL = `
  with before as (select shown from told_proposal where proposal_id = $1)
  insert into told_proposal (proposal_id, revision, shown) values ($1, $2, $3)
  on conflict (proposal_id) do update set revision = excluded.revision, shown = told_proposal.shown or excluded.shown
  where told_proposal.revision <= excluded.revision
  returning coalesce((select shown from before), false) as "shownBefore"`;

/**
 * Remembers what is being told of a proposal.
 * @param shows whether this event is the one by which the reader learns of it
 * @returns whether the reader knew of it before; undefined when something newer was told already
 */
export async function tellProposal(
  db: EntityManager,
  { proposalId, revision }: { proposalId: string; revision: number },
  shows: boolean,
): Promise<{ shownBefore: boolean } | undefined> {
  const [told]: { shownBefore: boolean }[] = await db.query(TELL, [proposalId, revision, shows]);
  return told;
}
