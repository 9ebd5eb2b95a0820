import { accountsApp } from '@app/accounts';
import type { PayloadOf } from '@app/contracts';
import type { DeliveredEvent } from '@app/platform/events/event-handler.js';
import { ActionLinks } from '@app/platform/identity/action-links.js';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { aStaff } from '@app/testing/staff.js';
import { clientOf } from '@app/testing/visitor.js';
import { imported, offerFile } from '../../test/offer-file.js';
import { offersApp } from '../offers.app.js';
import { SendProfileToEmployer } from './proposals/send-profile-to-employer.handler.js';
import { TellEmployerOfInterview } from './interviews/tell-employer-of-interview.handler.js';
import { TellEmployerOfInvitation } from './interviews/tell-employer-of-invitation.handler.js';

const DAY_MS = 86_400_000;
type Types = 'ProposalSent' | 'InterviewInvited' | 'YouthIntroduced';

const delivered = <E extends Types>(type: E, payload: PayloadOf<E>): DeliveredEvent<E> => ({
  id: randomUUID(),
  type,
  payload,
  occurredAt: new Date().toISOString(),
  handler: 'TheHandler',
});

describe('letters to an employer', () => {
  let test: TestApp;
  let offers: { id: string; employer_id: string; reference: string }[];
  beforeAll(async () => {
    test = await startTestApp([accountsApp, offersApp]);
    const prospector = await clientOf(test, (await aStaff(test, 'prospector')).email);
    const file = offerFile({}, { Référence: 'MUTE', Intitulé: 'Sans adresse', Courriel: '' });
    await imported(test, prospector, file);
    offers = await test.sql('select id, employer_id, reference from offers.offer');
  });
  afterAll(() => test.close());

  const offer = (reference: string) => offers.find((one) => one.reference === reference)!;
  const about = (reference = 'N001') => ({
    proposalId: randomUUID(),
    offerId: offer(reference).id,
    youthId: randomUUID(),
    revision: 1,
    offerTitle: 'Apprenti boulanger',
    employerName: 'Fournil Martin',
  });
  const slots = [3, 4].map((days) => {
    const start = Date.UTC(2027, 0, days, 9);
    return {
      id: randomUUID(),
      startsAt: new Date(start).toISOString(),
      endsAt: new Date(start + 45 * 60_000).toISOString(),
    };
  });
  const aProposal = (reference?: string) =>
    delivered('ProposalSent', {
      ...about(reference),
      deadlineOn: '2027-01-02' as never,
      presentation: {
        skills: ['lever tôt'],
        project: { occupation: 'D1102', state: 'validated' },
        contractTypes: ['apprenticeship'],
        availableFrom: null,
        coachNote: 'Ponctualité vérifiée en atelier.',
      },
    });
  const anInterview = () => ({ ...about(), interviewId: randomUUID(), siteAddress: '79000 Niort' });
  const letters = async () => {
    await test.settled();
    return (await test.letters()).filter(({ to }) => to === 'contact@fournil-martin.example');
  };

  it('show a short profile without a name, with a link that lasts 21 days, once', async () => {
    const event = aProposal();
    const handler = test.app.get(SendProfileToEmployer, { strict: false });
    await handler.handle(event);
    await handler.handle(event);
    const [letter, ...others] = await letters();
    expect(others).toEqual([]);
    expect(letter?.text).toContain('Bonjour Hélène Martin,');
    expect(letter?.text).toContain('Son projet : Boulangerie (confirmé avec son coach)');
    const [, token = ''] = new RegExp(`/profils/${event.payload.proposalId}#(\\S+)`).exec(letter?.text ?? '') ?? [];
    const links = test.app.get(ActionLinks);
    expect(await links.verify(token)).toMatchObject({
      purpose: 'proposal.decide',
      resourceId: event.payload.proposalId,
      holder: { kind: 'employer', id: offer('N001').employer_id },
    });
    test.clock.advance(21 * DAY_MS + 60_000);
    await expect(links.verify(token)).rejects.toMatchObject({ code: 'link-expired' });
    test.clock.advance(-21 * DAY_MS - 60_000);
    expect(await test.sql(`select recipient, body from offers.letter where template = 'profile'`)).toEqual([
      { recipient: `employer:${offer('N001').employer_id}`, body: null },
    ]);
  });

  it('tell of an invitation with a tentative entry, then of the interview with the same entry', async () => {
    const interview = anInterview();
    const invited = delivered('InterviewInvited', {
      ...interview,
      sequence: 0,
      slots,
      answerBefore: '2027-01-02T09:00:00.000Z',
    });
    await test.app.get(TellEmployerOfInvitation, { strict: false }).handle(invited);
    const introduced = { ...interview, revision: 2, sequence: 1, slot: slots[1]!, firstName: 'Lilou' };
    const introduction = delivered('YouthIntroduced', introduced);
    await test.app.get(TellEmployerOfInterview, { strict: false }).handle(introduction);
    const [confirmation, invitation] = await letters();
    const uid = `UID:${interview.interviewId}@passerelle`;
    expect(invitation?.text).toContain('dimanche 3 janvier 2027 de 10 h à 10 h 45');
    expect(invitation?.text).not.toContain('Lilou');
    expect(invitation?.calendar).toMatchObject({ method: 'REQUEST' });
    for (const line of [uid, 'SEQUENCE:0', 'STATUS:TENTATIVE', 'DTSTART;TZID=Europe/Paris:20270103T100000']) {
      expect(invitation?.calendar?.content).toContain(line);
    }
    expect(confirmation?.subject).toContain('Lilou');
    for (const line of [uid, 'SEQUENCE:1', 'STATUS:CONFIRMED', 'DTSTART;TZID=Europe/Paris:20270104T100000']) {
      expect(confirmation?.calendar?.content).toContain(line);
    }
  });

  it('do not invite after the interview was told of: events arrive in any order', async () => {
    const before = (await letters()).length;
    const interview = anInterview();
    const introduced = { ...interview, revision: 2, sequence: 1, slot: slots[1]!, firstName: 'Lilou' };
    await test.app.get(TellEmployerOfInterview, { strict: false }).handle(delivered('YouthIntroduced', introduced));
    const invited = delivered('InterviewInvited', {
      ...interview,
      sequence: 0,
      slots,
      answerBefore: '2027-01-02T09:00:00.000Z',
    });
    await test.app.get(TellEmployerOfInvitation, { strict: false }).handle(invited);
    expect(await letters()).toHaveLength(before + 1);
  });

  it('are a task of the coach for a contact without an e-mail address', async () => {
    const before = (await test.letters()).length;
    const proposal = aProposal('MUTE');
    await test.app.get(SendProfileToEmployer, { strict: false }).handle(proposal);
    await test.settled();
    expect(await test.letters()).toHaveLength(before);
    const alerts = await test.sql<{ payload: PayloadOf<'AlertRaised'> }>(
      `select payload from offers.outbox_event where type = 'AlertRaised'`,
    );
    const { proposalId: subjectId, youthId } = proposal.payload;
    expect(alerts.map(({ payload }) => payload)).toMatchObject([
      { kind: 'employer-to-tell', subjectType: 'proposal', subjectId, youthId },
    ]);
  });
});
