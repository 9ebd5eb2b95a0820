import type { holdProposal, InputOf, wantInterview } from '@app/contracts';
import type { ProposalAction } from '@app/domain';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { ProblemError } from '@app/platform/http/problem-error.js';
import { Injectable } from '@nestjs/common';
import { SYSTEM, type Speaker } from '../../history/speaker.js';
import { InterviewSteps } from '../../interviews/life/interview-steps.service.js';
import { holdOfferOf } from '../hold-around.js';
import { ProposalSteps } from '../life/proposal-steps.service.js';
import { admitted, needsGuardian, type Acting } from '../parties.js';
import type { ProposalEntity } from '../proposal.entity.js';

/** A reason of a closed list. */
interface Why {
  reason: string;
  comment?: string | undefined;
}

/** Proposals of an offer that are to become contracts, and neither were given up nor are counted in its openings yet. */
const PENDING_HIRES = `
  select count(*)::int as n from proposal p join offer_snapshot o on o.offer_id = p.offer_id
  where p.offer_id = $1 and p.state = 'hired' and not exists (
    select 1 from contract_mark m
    where m.proposal_id = p.id and (m.state = 'ended' or o.hires is null or m.contract_id = any(o.hires)))`;

/** What youths, guardians and employers answer: through the link of a letter, from their account, or by a coach's or prospector's pen. */
@Injectable()
export class Answers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly steps: ProposalSteps,
    private readonly interviews: InterviewSteps,
  ) {}

  agree(id: string, acting: Acting): Promise<void> {
    return this.act(id, acting, async (work, { proposal, who }) => {
      checkStillAsked(proposal, who);
      const asksGuardian = who.by === 'youth' && (await needsGuardian(work, proposal.youthId));
      const when = asksGuardian ? ({ when: 'guardianNeeded' } as const) : {};
      await this.steps.take(work, proposal, { action: 'agree', ...when, who });
    });
  }

  decline(id: string, acting: Acting, why: Why): Promise<void> {
    return this.act(id, acting, async (work, { proposal, who }) => {
      checkStillAsked(proposal, who);
      await this.steps.take(work, proposal, { action: 'decline', ...reasonOf(why), who });
    });
  }

  hold(id: string, acting: Acting, body: InputOf<typeof holdProposal>['body']): Promise<void> {
    const { untilOn, comment } = body;
    return this.act(id, acting, (work, { proposal, who }) =>
      this.steps.take(work, proposal, { action: 'hold', untilOn, comment, who }),
    );
  }

  /** An answer that needs no more than a reason, or not even that. */
  answer(
    id: string,
    acting: Acting,
    step: { action: Extract<ProposalAction, 'resume' | 'refuse' | 'reject' | 'withdraw'>; why?: Why },
  ): Promise<void> {
    const { action, why } = step;
    return this.act(id, acting, (work, { proposal, who }) =>
      this.steps.take(work, proposal, { action, ...(why ? reasonOf(why) : {}), who }),
    );
  }

  /** The employer wants to meet: from then on the interview carries the deadlines. */
  wantInterview(id: string, acting: Acting, { slots }: InputOf<typeof wantInterview>['body']): Promise<void> {
    return this.act(id, acting, async (work, { proposal, who }) => {
      await this.steps.take(work, proposal, { action: 'wantInterview', who });
      await this.steps.take(work, proposal, { action: 'followInterview', who: SYSTEM });
      await this.interviews.invite(work, proposal, { slots, who });
    });
  }

  /** No more are hired than the offer has openings. @throws ProblemError `openings-too-many` */
  hire(id: string, acting: Acting): Promise<void> {
    return this.unitOfWork.run(async (work) => {
      await holdOfferOf(work, id, 'update');
      const { proposal, who } = await admitted(work, id, acting);
      const [{ n }] = (await work.db.query(PENDING_HIRES, [proposal.offerId])) as [{ n: number }];
      const { openings } = proposal.offer.facts;
      await this.steps.take(work, proposal, { action: 'hire', who });
      if (n >= openings) throw new ProblemError('openings-too-many', { openings });
    });
  }

  private act(
    id: string,
    acting: Acting,
    answer: (work: Work, told: { proposal: ProposalEntity; who: Speaker }) => Promise<void>,
  ): Promise<void> {
    return this.unitOfWork.run(async (work) => answer(work, await admitted(work, id, acting)));
  }
}

/**
 * The agreement of one parent is enough (art. 372-2 code civil): the other is told so, and may still withdraw.
 * @throws ProblemError `answered-already`
 */
function checkStillAsked({ state }: ProposalEntity, { by }: Speaker): void {
  if (by === 'guardian' && state !== 'awaitingGuardian') throw new ProblemError('answered-already');
}

const reasonOf = ({ reason, comment }: Why) => ({ reason, ...(comment === undefined ? {} : { comment }) });
