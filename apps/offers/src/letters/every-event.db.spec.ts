import { accountsApp } from '@app/accounts';
import { addDays } from '@app/domain';
import { ActionLinks } from '@app/platform/identity/action-links.js';
import { aStaff } from '@app/testing/staff.js';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { clientOf } from '@app/testing/visitor.js';
import { anInterviewTold, aProposalTold, lettersWhile, say, slotIn } from '@app/testing/told.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { imported, offerFile } from '../../test/offer-file.js';
import { offersApp } from '../offers.app.js';
import { RemindEmployer } from './proposals/remind-employer.handler.js';

const CONTACT = 'contact@fournil-martin.example';
const presentation = { skills: [], project: null, contractTypes: [], availableFrom: null, coachNote: 'Ponctuelle.' };

describe('every event about an offer', () => {
  let test: TestApp;
  let offerId: string;
  beforeAll(async () => {
    test = await startTestApp([accountsApp, offersApp]);
    const prospector = await clientOf(test, (await aStaff(test, 'prospector')).email);
    await imported(test, prospector, offerFile({}));
    [{ id: offerId }] = (await test.sql<{ id: string }>('select id from offers.offer')) as [{ id: string }];
  });
  afterAll(() => test.close());

  const aProposal = () => aProposalTold({ offerId });
  const anInterview = () => anInterviewTold({ offerId });
  const deadlineOn = () => addDays(test.clock.today(), 10);
  const told = (speak: () => Promise<void>) => lettersWhile(test, speak, CONTACT);
  const purposeIn = async (text: string) => {
    const token = /\/profils\/[\w-]+#(\S+)/.exec(text)?.[1] ?? '';
    return (await test.app.get(ActionLinks).verify(token)).purpose;
  };

  it('a proposal is shown, reminded of, shown again after its hold, and taken back', async () => {
    const proposal = aProposal();
    const letters = await told(async () => {
      await say(test, 'ProposalSent', { ...proposal, deadlineOn: deadlineOn(), presentation });
      await say(test, 'ProposalReminded', { ...proposal, deadlineOn: deadlineOn() });
      await say(test, 'ProposalHeld', { ...proposal, revision: 5, untilOn: deadlineOn() });
      await say(test, 'ProposalSent', { ...proposal, revision: 6, deadlineOn: deadlineOn(), presentation });
      await say(test, 'ProposalWithdrawn', { ...proposal, revision: 7, reason: 'found-elsewhere', by: 'youth' });
    });
    expect(letters.map(({ subject }) => subject)).toEqual([
      'Un profil pour votre offre « Apprenti boulanger »',
      'Une personne attend votre réponse : « Apprenti boulanger »',
      'De nouveau, un profil pour votre offre « Apprenti boulanger »',
      'Le profil proposé pour « Apprenti boulanger » n’est plus disponible',
    ]);
    for (const { text } of letters.slice(0, 3)) expect(await purposeIn(text)).toBe('proposal.decide');
    expect(letters[3]?.text).not.toMatch(/ailleurs|jeune/);
  });

  it('what an employer never heard of is not taken back, nor shown afterwards', async () => {
    const proposal = aProposal();
    const letters = await told(async () => {
      await say(test, 'ProposalWithdrawn', { ...proposal, revision: 7, reason: 'other', by: 'coach' });
      await say(test, 'ProposalSent', { ...proposal, deadlineOn: deadlineOn(), presentation });
      await say(test, 'ProposalSuperseded', { ...aProposal(), because: 'signed' });
    });
    expect(letters).toEqual([]);
  });

  it('an employer who closed the offer is not told so', async () => {
    const proposal = aProposal();
    const letters = await told(async () => {
      await say(test, 'ProposalSent', { ...proposal, deadlineOn: deadlineOn(), presentation });
      await say(test, 'ProposalSuperseded', { ...proposal, revision: 5, because: 'offerClosed' });
    });
    expect(letters).toHaveLength(1);
  });

  it('a reminder that is delivered twice is one letter', async () => {
    const payload = { ...aProposal(), deadlineOn: deadlineOn() };
    const event = { id: randomUUID(), type: 'ProposalReminded' as const, payload, occurredAt: '', handler: 'Once' };
    const handler = test.app.get(RemindEmployer, { strict: false });
    const letters = await told(async () => {
      await handler.handle(event);
      await handler.handle(event);
    });
    expect(letters).toHaveLength(1);
  });

  it('an interview is asked for again, confirmed, moved and called off on one entry', async () => {
    const interview = anInterview();
    const [first, second] = [slotIn(test, 4), slotIn(test, 6)];
    const letters = await told(async () => {
      await say(test, 'InterviewInvited', { ...interview, slots: [first], answerBefore: slotIn(test, 3).startsAt });
      await say(test, 'InterviewSlotsAsked', { ...interview, revision: 5, deadlineOn: deadlineOn() });
      const confirmed = { ...interview, revision: 7, sequence: 2, slot: second };
      await say(test, 'YouthIntroduced', { ...confirmed, firstName: 'Lilou' });
      await say(test, 'InterviewMoved', { ...interview, revision: 8, sequence: 3, slot: slotIn(test, 8) });
      const cancelled = { ...interview, revision: 9, sequence: 4, reason: 'youth-unavailable', by: 'youth' as const };
      await say(test, 'InterviewCancelled', cancelled);
    });
    expect(letters.map(({ calendar }) => calendar?.method)).toEqual([
      'REQUEST',
      undefined,
      'REQUEST',
      'REQUEST',
      'CANCEL',
    ]);
    const entries = letters.flatMap(({ calendar }) => calendar?.content ?? []);
    for (const entry of entries) {
      expect(entry).toContain(`UID:${interview.interviewId}@passerelle`);
      expect(entry).not.toContain('Lilou');
    }
    expect(entries.map((entry) => /SEQUENCE:(\d)/.exec(entry)?.[1])).toEqual(['0', '2', '3', '4']);
    expect(letters.filter(({ text }) => text.includes('Lilou'))).toHaveLength(1);
  });

  it.each(['InterviewDeclined', 'InterviewLapsed'] as const)('%s takes a tentative entry back', async (type) => {
    const interview = anInterview();
    const more = { reason: 'known-employer', waitedFor: 'youth' as const };
    const [, off] = await told(async () => {
      await say(test, 'InterviewInvited', {
        ...interview,
        slots: [slotIn(test, 4)],
        answerBefore: slotIn(test, 3).startsAt,
      });
      await say(test, type, { ...interview, ...more, revision: 5, sequence: 1 });
    });
    expect(off?.calendar).toMatchObject({ method: 'CANCEL', content: expect.stringContaining('STATUS:CANCELLED') });
    expect(off?.text).toContain('L’entretien pour votre offre « Apprenti boulanger » n’aura pas lieu.');
  });

  it('after an interview the employer decides, and prepares the contract', async () => {
    const interview = { ...anInterview(), slot: slotIn(test, 1) };
    const letters = await told(async () => {
      await say(test, 'InterviewHeld', interview);
      await say(test, 'HireDecided', { ...aProposal(), employerId: randomUUID(), contractTypes: ['apprenticeship'] });
    });
    expect(letters.map(({ subject }) => subject)).toEqual([
      'Après l’entretien pour « Apprenti boulanger » : votre réponse',
      'Vous recrutez pour « Apprenti boulanger » : la suite',
    ]);
    expect(await purposeIn(letters[0]!.text)).toBe('proposal.decide');
  });

  it('nothing is left of a person who was erased', async () => {
    const interview = anInterview();
    const slots = [slotIn(test, 4)];
    await told(() => say(test, 'InterviewInvited', { ...interview, slots, answerBefore: slotIn(test, 3).startsAt }));
    const about = () => test.sql(`select id from offers.letter where about = $1`, [`youth:${interview.youthId}`]);
    expect(await about()).toHaveLength(1);
    await say(test, 'PersonErased', { youthId: interview.youthId, revision: 9, organisationId: randomUUID() });
    expect(await about()).toEqual([]);
  });
});
