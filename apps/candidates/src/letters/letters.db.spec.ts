import { accountsApp } from '@app/accounts';
import type { PayloadOf } from '@app/contracts';
import type { DeliveredEvent } from '@app/platform/events/event-handler.js';
import { ActionLinks } from '@app/platform/identity/action-links.js';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { aStaff } from '@app/testing/staff.js';
import { clientOf } from '@app/testing/visitor.js';
import { imported, youthFile } from '../../test/youth-file.js';
import { candidatesApp } from '../candidates.app.js';
import { ConfirmToYouth } from './interviews/confirm-to-youth.handler.js';
import { IntroduceYouth } from './interviews/introduce-youth.handler.js';
import { InviteYouth } from './interviews/invite-youth.handler.js';
import { AskYouth } from './proposals/ask-youth.handler.js';

type Types = 'ProposalMade' | 'InterviewInvited' | 'InterviewConfirmed';
const ADDRESS = 'lilou.moreau@courrier.example';

const delivered = <E extends Types>(type: E, payload: PayloadOf<E>): DeliveredEvent<E> => ({
  id: randomUUID(),
  type,
  payload,
  occurredAt: new Date().toISOString(),
  handler: 'TheHandler',
});

describe('letters to a youth', () => {
  let test: TestApp;
  let youths: { id: string; reference: string }[];
  beforeAll(async () => {
    test = await startTestApp([accountsApp, candidatesApp]);
    const coach = await clientOf(test, (await aStaff(test, 'coach')).email);
    await imported(test, coach, youthFile({}, { Référence: 'MUTE', Nom: 'Durand', Prénom: 'Issa', Courriel: '' }));
    youths = await test.sql('select id, reference from candidates.youth');
  });
  afterAll(() => test.close());

  const idOf = (reference: string) => youths.find((youth) => youth.reference === reference)!.id;
  const about = (reference = 'PN-01') => ({
    proposalId: randomUUID(),
    offerId: randomUUID(),
    youthId: idOf(reference),
    revision: 1,
    offerTitle: 'Apprenti boulanger',
    employerName: 'Fournil Martin',
  });
  const today = () => test.clock.today();
  const slots = [10, 11].map((days) => {
    const start = new Date(Date.now() + days * 86_400_000).setUTCHours(9, 0, 0, 0);
    return {
      id: randomUUID(),
      startsAt: new Date(start).toISOString(),
      endsAt: new Date(start + 45 * 60_000).toISOString(),
    };
  });
  const answerBefore = new Date(Date.now() + 9 * 86_400_000).toISOString();
  const anInterview = (reference?: string) => ({
    ...about(reference),
    interviewId: randomUUID(),
    siteAddress: '79000 Niort',
  });
  const invitation = (interview: ReturnType<typeof anInterview>) =>
    delivered('InterviewInvited', { ...interview, sequence: 0, slots, answerBefore });
  const confirmation = (interview: ReturnType<typeof anInterview>) =>
    delivered('InterviewConfirmed', { ...interview, revision: 2, sequence: 1, slot: slots[1]! });
  const letters = async () => {
    await test.settled();
    return (await test.letters(ADDRESS)).filter(({ subject }) => !subject.startsWith('Tes informations'));
  };
  const linkIn = (text = '', page: string) => new RegExp(`${page}#(\\S+)`).exec(text)?.[1] ?? '';
  const handlerOf = <T>(handler: new (...parts: never[]) => T) => test.app.get<T>(handler, { strict: false });

  it('ask, with a link until the day after the deadline, once', async () => {
    const event = delivered('ProposalMade', { ...about(), deadlineOn: today() });
    await handlerOf(AskYouth).handle(event);
    await handlerOf(AskYouth).handle(event);
    const [letter, ...others] = await letters();
    expect(others).toEqual([]);
    expect(letter?.subject).toBe('Fournil Martin : une offre pour toi, Lilou');
    expect(letter?.text).toContain('(aujourd’hui)');
    const token = linkIn(letter?.text, `/propositions/${event.payload.proposalId}`);
    expect(await test.app.get(ActionLinks).verify(token)).toMatchObject({
      purpose: 'proposal.answer',
      resourceId: event.payload.proposalId,
      holder: { kind: 'youth', id: idOf('PN-01') },
    });
    test.clock.advance(2 * 86_400_000);
    await expect(test.app.get(ActionLinks).verify(token)).rejects.toMatchObject({ code: 'link-expired' });
    test.clock.advance(-2 * 86_400_000);
  });

  it('invite with a tentative entry and a link, then confirm the same entry', async () => {
    const interview = anInterview();
    await handlerOf(InviteYouth).handle(invitation(interview));
    await handlerOf(ConfirmToYouth).handle(confirmation(interview));
    const [confirmed, invited] = await letters();
    const uid = `UID:${interview.interviewId}@passerelle`;
    const token = linkIn(invited?.text, `/entretiens/${interview.interviewId}`);
    expect(await test.app.get(ActionLinks).verify(token)).toMatchObject({
      purpose: 'interview.answer',
      resourceId: interview.interviewId,
    });
    expect(invited?.calendar?.method).toBe('REQUEST');
    for (const line of [uid, 'SEQUENCE:0', 'STATUS:TENTATIVE', 'LOCATION:79000 Niort']) {
      expect(invited?.calendar?.content).toContain(line);
    }
    expect(confirmed?.subject).toBe('C’est confirmé : ton entretien chez Fournil Martin');
    for (const line of [uid, 'SEQUENCE:1', 'STATUS:CONFIRMED']) expect(confirmed?.calendar?.content).toContain(line);
  });

  it('do not invite after the confirmation: events arrive in any order', async () => {
    const before = (await letters()).length;
    const interview = anInterview();
    await handlerOf(ConfirmToYouth).handle(confirmation(interview));
    await handlerOf(InviteYouth).handle(invitation(interview));
    expect(await letters()).toHaveLength(before + 1);
  });

  it('are a task of the coach without an e-mail address, and the first name is told all the same, once', async () => {
    const toYouths = async () => (await test.letters()).filter(({ to }) => !to.startsWith('coach-'));
    const before = (await toYouths()).length;
    const interview = anInterview('MUTE');
    const confirmed = confirmation(interview);
    await handlerOf(AskYouth).handle(delivered('ProposalMade', { ...about('MUTE'), deadlineOn: today() }));
    await handlerOf(InviteYouth).handle(invitation(interview));
    await handlerOf(ConfirmToYouth).handle(confirmed);
    await handlerOf(IntroduceYouth).handle({ ...confirmed, handler: 'IntroduceYouth' });
    await handlerOf(IntroduceYouth).handle({ ...confirmed, handler: 'IntroduceYouth' });
    await test.settled();
    expect(await toYouths()).toHaveLength(before);
    const told = await test.sql<{ payload: object }>(
      `select payload from candidates.outbox_event where type = 'YouthIntroduced'`,
    );
    expect(told.map(({ payload }) => payload)).toEqual([{ ...confirmed.payload, firstName: 'Issa' }]);
    const alerts = await test.sql<{ payload: PayloadOf<'AlertRaised'> }>(
      `select payload from candidates.outbox_event where type = 'AlertRaised' and payload->>'kind' = 'youth-to-tell' order by position`,
    );
    expect(alerts.map(({ payload }) => [payload.subjectType, payload.youthId])).toEqual([
      ['proposal', idOf('MUTE')],
      ['interview', idOf('MUTE')],
      ['interview', idOf('MUTE')],
    ]);
  });
});
