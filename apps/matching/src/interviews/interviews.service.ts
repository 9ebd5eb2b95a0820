import { INTERVIEW_LIFECYCLE, OPEN_INTERVIEW_STATES, type InterviewStateName } from '@app/domain';
import { UnitOfWork, type Work } from '@app/platform/database/unit-of-work.js';
import { found, ProblemError } from '@app/platform/http/problem-error.js';
import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../history/speaker.js';
import { ProposalSteps } from '../proposals/life/proposal-steps.service.js';
import { admitted, type Acting } from '../proposals/parties.js';
import { slotsOf, type GivenSlot } from './given-slots.js';
import { InterviewEntity } from './interview.entity.js';
import { InterviewSteps, type InterviewOfProposal, type TakenInterviewStep } from './life/interview-steps.service.js';

/** After these the coach finds other slots, or ends the proposal. */
const FELL_THROUGH: readonly InterviewStateName[] = ['declined', 'cancelled', 'missed'];

/** What is done with an interview, by the youth, the employer or who speaks for them; each returns the id of the proposal. */
@Injectable()
export class Interviews {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly steps: InterviewSteps,
    private readonly proposals: ProposalSteps,
  ) {}

  /** A step of the interview itself; slots are given for `offer` and `move`. */
  act(
    id: string,
    acting: Acting,
    step: Omit<TakenInterviewStep, 'who' | 'slots'> & { slots?: GivenSlot[] },
  ): Promise<string> {
    const { slots, ...rest } = step;
    return this.unitOfWork.run(async (work) => {
      // The proposal first, always: two answers at once meet at the same lock.
      const { proposalId } = found(await this.ofLink(work, id, acting));
      const { proposal, who } = await admitted(work, proposalId, acting);
      const interview = await work.db.findOneByOrFail(InterviewEntity, { id });
      const before = interview.state;
      const taken = { ...rest, ...(slots ? { slots: slotsOf(slots) } : {}), who };
      await this.steps.take(work, { interview, proposal }, taken);
      await this.follow(work, { interview, proposal }, before);
      return proposalId;
    });
  }

  /** Another interview of the same proposal. @throws ProblemError `interview-open`, `actor-not-allowed` */
  async inviteAgain(proposalId: string, acting: Acting, slots: GivenSlot[]): Promise<void> {
    await this.unitOfWork.run(async (work) => {
      const { proposal, who } = await admitted(work, proposalId, acting);
      if (!INTERVIEW_LIFECYCLE.slotsAsked.actions.offer?.by.includes(who.by))
        throw new ProblemError('actor-not-allowed');
      const earlier = await newestOf(work, proposalId);
      if (earlier && OPEN_INTERVIEW_STATES.includes(earlier.state)) throw new ProblemError('interview-open');
      await this.proposals.take(work, proposal, { action: 'followInterview', who: SYSTEM });
      if (earlier) await this.steps.settle(work, earlier);
      await this.steps.invite(work, proposal, { slots, who });
    });
  }

  /** A link to an invitation opens that one only. */
  private ofLink({ db }: Work, id: string, { by }: Acting): Promise<InterviewEntity | null> {
    const isAnother = by.kind === 'link' && by.purpose === 'interview.answer' && by.resourceId !== id;
    return isAnother ? Promise.resolve(null) : db.findOneBy(InterviewEntity, { id });
  }

  /** What the newest interview of an undecided proposal means for the proposal; an older one is only corrected. */
  private async follow(work: Work, of: InterviewOfProposal, before: InterviewStateName): Promise<void> {
    const { interview, proposal } = of;
    const isNewest = (await newestOf(work, proposal.id))?.id === interview.id;
    if (proposal.state !== 'interviewing' || !isNewest) return this.correctOnly(work, of);
    if (FELL_THROUGH.includes(interview.state))
      await this.proposals.take(work, proposal, { action: 'awaitNewSlots', who: SYSTEM });
    else if (before === 'missed') {
      await this.proposals.take(work, proposal, { action: 'followInterview', who: SYSTEM });
      await this.steps.mirror(work, of);
    }
  }

  /** Nobody waits for a decision on what is decided. */
  private async correctOnly(work: Work, { interview, proposal }: InterviewOfProposal): Promise<void> {
    await this.steps.settle(work, interview);
    if (proposal.state !== 'interviewing') return;
    const newest = await newestOf(work, proposal.id);
    if (newest?.nextActor) await this.steps.mirror(work, { interview: newest, proposal });
  }
}

const newestOf = ({ db }: Work, proposalId: string): Promise<InterviewEntity | null> =>
  db.findOne(InterviewEntity, { where: { proposalId }, order: { createdAt: 'DESC', id: 'DESC' } });
