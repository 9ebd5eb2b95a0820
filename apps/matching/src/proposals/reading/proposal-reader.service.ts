import type { InputOf, listMyProposals, listProposals, OutputOf } from '@app/contracts';
import { Clock } from '@app/platform/clock/clock.js';
import { decodeCursor, encodeCursor } from '@app/platform/http/cursor.js';
import { found } from '@app/platform/http/problem-error.js';
import {
  actorIdOf,
  organisationsWhere,
  type PersonPrincipal,
  type Principal,
} from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { z } from 'zod';
import type { Party } from '../../history/speaker.js';
import { StepEntity } from '../../history/step.entity.js';
import { InterviewEntity } from '../../interviews/interview.entity.js';
import { partyOn } from '../parties.js';
import { ProposalEntity } from '../proposal.entity.js';
import { ContractMarkEntity } from '../siblings/contract-mark.entity.js';
import { proposalView, type ProposalView } from './proposal-view.js';

const cursor = z.object({ deadline: z.string(), id: z.uuid() });
/** Sorts what waits for nobody last. */
const NO_DEADLINE = '9999-12-31';

type Page = OutputOf<typeof listMyProposals>;
type Query = InputOf<typeof listMyProposals>['query'];
/** Whose proposals a list holds, as a condition on `p` and `offer`, and as whom they are read. */
interface Listed {
  where: string;
  values: object;
  party: Party;
  by: Principal;
}

const FOLLOWED = `exists (select 1 from youth_access a where a.youth_id = p.youth_id and a.person_id = :person and not a.ended)`;
const SENT_TO_US = `offer.organisation_id in (:...organisations) and p.presentation is not null`;

/** Reads proposals, each as far as the reader may see it. */
@Injectable()
export class ProposalReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError `not-found`, also for somebody who has nothing to do with it */
  async read(id: string, by: Principal): Promise<ProposalView> {
    const db = this.dataSource.manager;
    const proposal = found(await db.findOne(ProposalEntity, { where: { id }, relations: { offer: true } }));
    const party = found(await partyOn({ db, now: this.clock.now() }, proposal, by));
    return found((await this.views([proposal], { party, by }))[0]);
  }

  async readByInterview(interviewId: string, by: Principal): Promise<ProposalView> {
    const isAnother = by.kind === 'link' && by.purpose === 'interview.answer' && by.resourceId !== interviewId;
    const { proposalId } = found(
      isAnother ? null : await this.dataSource.manager.findOneBy(InterviewEntity, { id: interviewId }),
    );
    return this.read(proposalId, by);
  }

  /** The proposals of the youths whom this coach follows, the closest deadline first. */
  listFollowed(query: InputOf<typeof listProposals>['query'], by: PersonPrincipal): Promise<Page> {
    const { youthId, offerId } = query;
    const where = [FOLLOWED, youthId && 'p.youth_id = :youthId', offerId && 'p.offer_id = :offerId']
      .filter(Boolean)
      .join(' and ');
    return this.list(query, { where, values: { person: by.personId, youthId, offerId }, party: 'coach', by });
  }

  /** What is proposed to the youth whose space it is, or was sent to the companies of an employer's account. */
  listMine(query: Query, by: Principal): Promise<Page> {
    if (by.kind === 'link') {
      return this.list(query, { where: 'p.youth_id = :youth', values: { youth: by.resourceId }, party: 'youth', by });
    }
    const organisations = by.kind === 'person' ? organisationsWhere(by, 'employer') : [];
    return this.list(query, { where: SENT_TO_US, values: { organisations }, party: 'employer', by });
  }

  private async list(query: Query, { where, values, party, by }: Listed): Promise<Page> {
    const after = decodeCursor(cursor, query.cursor);
    const builder = this.dataSource
      .getRepository(ProposalEntity)
      .createQueryBuilder('p')
      .innerJoinAndSelect('p.offer', 'offer')
      .where(where, values)
      .orderBy(`coalesce(p.deadline_on, date '${NO_DEADLINE}')`)
      .addOrderBy('p.id')
      .limit(query.limit + 1);
    if (query.state.length) builder.andWhere('p.state in (:...states)', { states: query.state });
    if (after) builder.andWhere(`(coalesce(p.deadline_on, date '${NO_DEADLINE}'), p.id) > (:deadline, :id)`, after);
    const rows = await builder.getMany();
    const page = rows.slice(0, query.limit);
    const last = rows.length > page.length ? page.at(-1) : undefined;
    return {
      items: await this.views(page, { party, by }),
      cursor: last ? encodeCursor({ deadline: last.deadlineOn ?? NO_DEADLINE, id: last.id }) : null,
    };
  }

  private async views(
    proposals: ProposalEntity[],
    { party, by }: Pick<Listed, 'party' | 'by'>,
  ): Promise<ProposalView[]> {
    const db = this.dataSource.manager;
    const ids = proposals.map(({ id }) => id);
    const interviews = await db.find(InterviewEntity, {
      where: { proposalId: In(ids) },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
    const proposalOf = new Map(interviews.map(({ id, proposalId }) => [id, proposalId]));
    const subjects = [...ids, ...proposalOf.keys()];
    const steps = await db.find(StepEntity, { where: { subjectId: In(subjects) }, order: { id: 'ASC' } });
    const marks = await db.find(ContractMarkEntity, { where: { proposalId: In(ids) }, order: { state: 'ASC' } });
    const newest = new Map(interviews.map((interview) => [interview.proposalId, interview]));
    const reader = { party, actorId: actorIdOf(by), now: this.clock.now() };
    return proposals.map((proposal) => {
      const history = steps.filter(({ subjectId }) => (proposalOf.get(subjectId) ?? subjectId) === proposal.id);
      // One that was signed after another was given up counts: "ended" comes first.
      const mark = marks.findLast(({ proposalId }) => proposalId === proposal.id) ?? null;
      return proposalView(proposal, { interview: newest.get(proposal.id) ?? null, history, mark }, reader);
    });
  }
}
