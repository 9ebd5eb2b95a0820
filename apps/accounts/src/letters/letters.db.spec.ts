import { aStaff, aYouthOf, type Staff } from '@app/testing/staff.js';
import { startTestApp, type TestApp } from '@app/testing/test-app.js';
import { anInterviewTold, aProposalTold, lettersWhile, say, slotIn } from '@app/testing/told.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { accountsApp } from '../accounts.app.js';
import { TellCoachOfRefusal } from './tell-coach-of-refusal.handler.js';

describe('letters to coaches', () => {
  let test: TestApp;
  let coach: Staff;
  let youthId: string;
  beforeAll(async () => {
    test = await startTestApp([accountsApp]);
    coach = await aStaff(test, 'coach');
    youthId = await aYouthOf(test, coach);
  });
  afterAll(() => test.close());

  const aProposal = () => aProposalTold({ youthId });
  const anInterview = () => anInterviewTold({ youthId });
  const told = (speak: () => Promise<void>) => lettersWhile(test, speak);
  const follow = (staff: Staff, kind: 'team' | 'referent', absenceId: string | null = null) =>
    test.sql(
      `insert into accounts.relation (id, person_id, youth_id, organisation_id, kind, absence_id, from_at, revision)
       values ($1, $2, $3, $4, $5, $6, now(), 1)`,
      [randomUUID(), staff.personId, youthId, staff.organisationId, kind, absenceId],
    );

  it.each([
    ['ProposalRefused', { reason: 'no-tutor' }, 'Aucun maître d’apprentissage'],
    ['ProposalNotHired', { reason: 'skills-missing' }, 'Des compétences nécessaires'],
    ['ProposalDeclined', { reason: 'too-far' }, 'Trop loin'],
    ['ProposalDeclined', { reason: 'too-far', by: 'guardian' }, 'Le représentant légal'],
  ] as const)('%s is told in full, once', async (type, more, words) => {
    const letters = await told(() => say(test, type, { ...aProposal(), ...more } as never));
    expect(letters.map(({ to }) => to)).toEqual([coach.email]);
    expect(letters[0]?.text.replaceAll("'", '’')).toContain(words);
  });

  it('are one for an event that is delivered twice', async () => {
    const payload = { ...aProposal(), reason: 'no-tutor' };
    const event = { id: randomUUID(), type: 'ProposalRefused' as const, payload, occurredAt: '', handler: 'Once' };
    const handler = test.app.get(TellCoachOfRefusal, { strict: false });
    const letters = await told(async () => {
      await handler.handle(event);
      await handler.handle(event);
    });
    expect(letters).toHaveLength(1);
  });

  it('keep one entry in the calendar, from the invitation to the end', async () => {
    const interview = anInterview();
    const [first, second] = [slotIn(test, 4), slotIn(test, 6)];
    const letters = await told(async () => {
      await say(test, 'InterviewInvited', {
        ...interview,
        slots: [first, second],
        answerBefore: slotIn(test, 3).startsAt,
      });
      const confirmed = { ...interview, revision: 5, sequence: 1, slot: second };
      await say(test, 'YouthIntroduced', { ...confirmed, firstName: 'Lilou' });
      await say(test, 'InterviewMoved', { ...interview, revision: 6, sequence: 2, slot: first });
      const cancelled = { ...interview, revision: 7, sequence: 3, reason: 'youth-unavailable', by: 'youth' as const };
      await say(test, 'InterviewCancelled', cancelled);
    });
    expect(letters.map(({ calendar }) => calendar?.method)).toEqual(['REQUEST', 'REQUEST', 'REQUEST', 'CANCEL']);
    for (const [sequence, { calendar }] of letters.entries()) {
      expect(calendar?.content).toContain(`UID:${interview.interviewId}@passerelle`);
      expect(calendar?.content).toContain(`SEQUENCE:${sequence}`);
      expect(calendar?.content).toContain('DTSTART;TZID=Europe/Paris:');
    }
    expect(letters[1]?.subject).toBe('Entretien confirmé : Lilou, Fournil Martin');
    expect(letters[3]?.text).toContain("Le jeune n'est pas disponible");
  });

  it('are not written of an interview that nobody was told of', async () => {
    expect(await told(() => say(test, 'InterviewLapsed', { ...anInterview(), waitedFor: 'youth' }))).toEqual([]);
  });

  it('go to whoever stands in for the referent too, and not to the rest of the team', async () => {
    const [standIn, other] = [await aStaff(test, 'coach', coach.organisationId), await aStaff(test, 'coach')];
    const absenceId = randomUUID();
    await test.sql(
      `insert into accounts.absence (id, person_id, stand_in_id, organisation_id, from_on, to_on, created_at)
       values ($1, $2, $3, $4, current_date, current_date + 30, now())`,
      [absenceId, coach.personId, standIn.personId, coach.organisationId],
    );
    await follow(standIn, 'team', absenceId);
    await follow(other, 'team');
    const letters = await told(() => say(test, 'ProposalRefused', { ...aProposal(), reason: 'no-tutor' }));
    expect(letters.map(({ to }) => to).toSorted()).toEqual([coach.email, standIn.email].toSorted());
  });

  it('are forgotten with the person whom they are about', async () => {
    const about = () => test.sql(`select id from accounts.letter where about = $1`, [`youth:${youthId}`]);
    expect((await about()).length).toBeGreaterThan(0);
    await say(test, 'PersonErased', { youthId, revision: 9, organisationId: coach.organisationId });
    expect(await about()).toEqual([]);
    expect(await told(() => say(test, 'ProposalRefused', { ...aProposal(), reason: 'no-tutor' }))).toEqual([]);
  });
});
