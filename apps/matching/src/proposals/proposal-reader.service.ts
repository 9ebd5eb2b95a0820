import type { InputOf, listProposals, OutputOf } from '@app/contracts';
import { decodeCursor, encodeCursor } from '@app/platform/http/cursor.js';
import { found } from '@app/platform/http/problem-error.js';
import type { PersonPrincipal, Principal } from '@app/platform/identity/principal.js';
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { z } from 'zod';
import { StepEntity } from '../history/step.entity.js';
import { InterviewEntity } from '../interviews/interview.entity.js';
import { mayTouch } from './proposal-steps.js';
import { proposalView, readerOf, type ProposalView } from './proposal-view.js';
import { ProposalEntity } from './proposal.entity.js';

const cursor = z.object({ deadline: z.string(), id: z.uuid() });
/** Sorts what waits for nobody last. */
const NO_DEADLINE = '9999-12-31';

/** Reads proposals, each as far as the reader may see it. */
@Injectable()
export class ProposalReader {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws ProblemError `not-found`, also for somebody who has nothing to do with it */
  async read(id: string, by: Principal): Promise<ProposalView> {
    const db = this.dataSource.manager;
    const proposal = found(await db.findOne(ProposalEntity, { where: { id }, relations: { offer: true } }));
    found((await mayTouch({ db }, proposal, by)) || null);
    return found((await this.views([proposal], by))[0]);
  }

  async readByInterview(interviewId: string, by: Principal): Promise<ProposalView> {
    const isTheirs = by.kind !== 'link' || by.resourceId === interviewId;
    const { proposalId } = found(
      isTheirs ? await this.dataSource.manager.findOneBy(InterviewEntity, { id: interviewId }) : null,
    );
    return this.read(proposalId, by);
  }

  /** The proposals of the youths whom this coach follows, the closest deadline first. */
  async list(
    query: InputOf<typeof listProposals>['query'],
    by: PersonPrincipal,
  ): Promise<OutputOf<typeof listProposals>> {
    const after = decodeCursor(cursor, query.cursor);
    const builder = this.dataSource
      .getRepository(ProposalEntity)
      .createQueryBuilder('p')
      .innerJoinAndSelect('p.offer', 'offer')
      .where(
        'exists (select 1 from youth_access a where a.youth_id = p.youth_id and a.person_id = :person and not a.ended)',
      )
      .setParameter('person', by.personId)
      .orderBy(`coalesce(p.deadline_on, date '${NO_DEADLINE}')`)
      .addOrderBy('p.id')
      .limit(query.limit + 1);
    if (query.state) builder.andWhere('p.state = :state', { state: query.state });
    if (after) builder.andWhere(`(coalesce(p.deadline_on, date '${NO_DEADLINE}'), p.id) > (:deadline, :id)`, after);
    const rows = await builder.getMany();
    const page = rows.slice(0, query.limit);
    const last = rows.length > page.length ? page.at(-1) : undefined;
    return {
      items: await this.views(page, by),
      cursor: last ? encodeCursor({ deadline: last.deadlineOn ?? NO_DEADLINE, id: last.id }) : null,
    };
  }

  private async views(proposals: ProposalEntity[], by: Principal): Promise<ProposalView[]> {
    const ids = proposals.map(({ id }) => id);
    const db = this.dataSource.manager;
    const interviews = await db.find(InterviewEntity, { where: { proposalId: In(ids) }, order: { createdAt: 'ASC' } });
    const steps = await db.find(StepEntity, { where: { subjectId: In(ids) }, order: { id: 'ASC' } });
    const newest = new Map(interviews.map((interview) => [interview.proposalId, interview]));
    return proposals.map((proposal) => {
      const history = steps.filter(({ subjectId }) => subjectId === proposal.id);
      return proposalView(proposal, { interview: newest.get(proposal.id) ?? null, history }, readerOf(by));
    });
  }
}
