import type { EventType, InputOf, makeProposal, PayloadOf } from '@app/contracts';
import type { Closure, Day } from '@app/domain';
import { UnitOfWork } from '@app/platform/database/unit-of-work.js';
import type { LinkPrincipal, PersonPrincipal } from '@app/platform/identity/principal.js';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { until } from '@app/testing/until.js';
import { randomUUID } from 'node:crypto';
import { anOffer, aYouth } from '../../../libs/domain/test/facts.js';
import type { InterviewEntity } from '../src/interviews/interview.entity.js';
import { Interviews } from '../src/interviews/interviews.service.js';
import { matchingApp } from '../src/matching.app.js';
import { Answers } from '../src/proposals/answers/answers.service.js';
import type { ProposalEntity } from '../src/proposals/proposal.entity.js';
import { Proposals } from '../src/proposals/proposals.service.js';
import { ProposalReader } from '../src/proposals/reading/proposal-reader.service.js';
import type { ProposalView } from '../src/proposals/reading/proposal-view.js';

/** A Monday morning without holidays around; a world begins there. */
export const MONDAY = '2027-03-01T09:00:00Z';

/** A proposal with those who answer it. */
export interface Pair {
  id: string;
  youthId: string;
  offerId: string;
  youth: () => LinkPrincipal;
  guardian: () => LinkPrincipal;
  employer: () => LinkPrincipal;
}

/** Matching alone, with a coach, and everybody else as the link or the account that speaks for them. */
export class MatchingWorld {
  readonly organisationId = randomUUID();
  readonly employerId = randomUUID();
  readonly coach = this.person('coach');

  private constructor(readonly test: TestApp) {}

  static async open(): Promise<MatchingWorld> {
    const world = new MatchingWorld(await startTestApp([matchingApp]));
    world.goTo(MONDAY);
    return world;
  }

  get proposals(): Proposals {
    return this.test.app.get(Proposals, { strict: false });
  }
  get answers(): Answers {
    return this.test.app.get(Answers, { strict: false });
  }
  get interviews(): Interviews {
    return this.test.app.get(Interviews, { strict: false });
  }
  get reader(): ProposalReader {
    return this.test.app.get(ProposalReader, { strict: false });
  }

  goTo(instant: string): void {
    this.test.clock.advance(Date.parse(instant) - this.test.clock.now().getTime());
  }

  person(role: PersonPrincipal['memberships'][number]['role'], organisationId = this.organisationId): PersonPrincipal {
    return { kind: 'person', personId: randomUUID(), memberships: [{ organisationId, role }] };
  }

  async aYouth({ guardianUntil = null }: { guardianUntil?: Day | null } = {}): Promise<string> {
    const id = randomUUID();
    await this.test.sql(
      `insert into matching.youth_snapshot (youth_id, revision, organisation_id, facts, shareable, guardian_until)
       values ($1, 1, $2, $3, true, $4)`,
      [id, this.organisationId, JSON.stringify(aYouth({ id })), guardianUntil],
    );
    await this.test.sql(
      `insert into matching.youth_access (relation_id, revision, person_id, youth_id, ended) values ($1, 1, $2, $3, false)`,
      [randomUUID(), this.coach.personId, id],
    );
    return id;
  }

  /** What the offers' app says of a bakery in Niort. */
  offerSaid(changes: Partial<PayloadOf<'OfferPublished'>> = {}): PayloadOf<'OfferPublished'> {
    const offerId = changes.offerId ?? randomUUID();
    return {
      offerId,
      revision: 1,
      facts: anOffer({ id: offerId }),
      title: 'Apprenti boulanger',
      employerId: this.employerId,
      employerName: 'Fournil Martin',
      siteAddress: '79000 Niort',
      organisationId: this.organisationId,
      hires: [],
      ...changes,
    };
  }

  async anOffer({ openings = 1, closures = [] }: { openings?: number; closures?: Closure[] } = {}): Promise<string> {
    const offerId = randomUUID();
    const said = this.offerSaid({ offerId, facts: anOffer({ id: offerId, openings }), closures });
    await this.tell('OfferPublished', said);
    return offerId;
  }

  /** A proposal of a new youth for a new offer, unless they are given. */
  async proposed(given: { youthId?: string; offerId?: string } = {}): Promise<Pair> {
    const youthId = given.youthId ?? (await this.aYouth());
    const offerId = given.offerId ?? (await this.anOffer());
    const body: InputOf<typeof makeProposal>['body'] = { offerId, youthId, reason: 'Projet validé.' };
    const id = await this.proposals.make(body, this.coach);
    const link = (purpose: LinkPrincipal['purpose'], holder: LinkPrincipal['holder']) => (): LinkPrincipal => ({
      kind: 'link',
      id: randomUUID(),
      purpose,
      resourceId: id,
      holder,
    });
    return {
      id,
      youthId,
      offerId,
      youth: link('proposal.answer', { kind: 'youth', id: youthId }),
      guardian: () => link('proposal.guardian', { kind: 'guardian', id: randomUUID() })(),
      employer: link('proposal.decide', { kind: 'employer', id: this.employerId }),
    };
  }

  async agreed(given?: Parameters<MatchingWorld['proposed']>[0]): Promise<Pair> {
    const pair = await this.proposed(given);
    await this.answers.agree(pair.id, { by: pair.youth() });
    return pair;
  }

  async sent(given?: Parameters<MatchingWorld['proposed']>[0]): Promise<Pair> {
    const pair = await this.agreed(given);
    await this.proposals.send(pair.id, { coachNote: 'Motivé, ponctuel.' }, this.coach);
    return pair;
  }

  /** An interview on a day at ten, Paris time in winter. */
  at = (day: string) => ({ startsAt: `${day}T09:00:00Z`, minutes: 60 });

  async invited(days = ['2027-03-05'], given?: Parameters<MatchingWorld['proposed']>[0]): Promise<Pair> {
    const pair = await this.sent(given);
    await this.answers.wantInterview(pair.id, { by: pair.employer() }, { slots: days.map(this.at) });
    return pair;
  }

  async confirmed(days?: string[], given?: Parameters<MatchingWorld['proposed']>[0]): Promise<Pair> {
    const pair = await this.invited(days, given);
    const interview = await this.interview(pair.id);
    const slotId = interview.slots[0]!.id;
    await this.interviews.act(interview.id, { by: this.space(pair) }, { action: 'confirm', slotId });
    return pair;
  }

  /** The link of a youth's own pages. */
  space = ({ youthId }: Pick<Pair, 'youthId'>): LinkPrincipal => ({
    kind: 'link',
    id: randomUUID(),
    purpose: 'youth.space',
    resourceId: youthId,
    holder: { kind: 'youth', id: youthId },
  });

  view(id: string): Promise<ProposalView> {
    return this.reader.read(id, this.coach);
  }

  async interview(proposalId: string): Promise<InterviewEntity> {
    const [row] = await this.test.sql<InterviewEntity>(
      `select * from matching.interview where proposal_id = $1 order by created_at desc, id desc limit 1`,
      [proposalId],
    );
    return row!;
  }

  /** Says something as another app would, and waits until it is heard. */
  async tell<E extends EventType>(type: E, payload: PayloadOf<E>): Promise<void> {
    await this.test.app.get(UnitOfWork, { strict: false }).run(({ publish }) => publish(type, payload));
    await this.test.settled();
  }

  /** What was said about a proposal, in order. */
  async told(proposalId: string): Promise<string[]> {
    const rows = await this.test.sql<{ type: string }>(
      `select type from matching.outbox_event where payload->>'proposalId' = $1 or payload->>'subjectId' = $1 and type <> 'ActionRecorded'
       order by position`,
      [proposalId],
    );
    return rows.map(({ type }) => type);
  }

  /** The payloads of a type about a proposal or its interview, in order. */
  async payloads<E extends EventType>(type: E, about: string): Promise<PayloadOf<E>[]> {
    const rows = await this.test.sql<{ payload: PayloadOf<E> }>(
      `select payload from matching.outbox_event where type = $1 and payload::text like '%' || $2 || '%' order by position`,
      [type, about],
    );
    return rows.map(({ payload }) => payload);
  }

  /** The alerts that stand for a youth. */
  async alerts(youthId: string): Promise<string[]> {
    const rows = await this.test.sql<{ kind: string }>(
      `select kind from matching.alert where youth_id = $1 and cleared_at is null order by kind`,
      [youthId],
    );
    return rows.map(({ kind }) => kind);
  }

  /** Goes to an instant, and waits until something is as it must be there. */
  async when(instant: string, what: string, ask: () => Promise<boolean>): Promise<void> {
    this.goTo(instant);
    await until(`${what} at ${instant}`, ask);
    await this.test.settled();
  }

  async whenState(instant: string, id: string, state: ProposalEntity['state']): Promise<void> {
    await this.when(instant, state, async () => (await this.view(id)).state === state);
  }

  /** Waits until a proposal is in one of these states. */
  async whenSettled(id: string, states: ProposalEntity['state'][]): Promise<void> {
    await until(`one of ${states.join()}`, async () => states.includes((await this.view(id)).state));
  }

  async whenAlert(instant: string, youthId: string, kind: string): Promise<void> {
    await this.when(instant, kind, async () => (await this.alerts(youthId)).includes(kind));
  }
}

/** How many of several attempts at once succeeded. */
export async function succeeded(attempts: Promise<unknown>[]): Promise<number> {
  return (await Promise.allSettled(attempts)).filter(({ status }) => status === 'fulfilled').length;
}
