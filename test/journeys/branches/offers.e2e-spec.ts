import { correctEmployer, editOffer, fillOffer, makeProposal, readProposal } from '@app/contracts';
import { addDays, parseDay } from '@app/domain';
import { until } from '@app/testing/until.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { backends } from '../passerelle.js';
import { aPair } from '../telling/collecting.js';
import { asEmployer, confirmed, propose, reader, sayYes, sent, stands, viewOf } from '../telling/proposing.js';
import { byLetter, today } from '../telling/scene.js';
import { goTo, openBranch, subjectsTo, tasksOf, type Branch } from './branch.js';

describe.each(backends)('what happens to offers, on %s', (backend) => {
  let branch: Branch;
  beforeAll(async () => {
    branch = await openBranch(backend);
  });
  afterAll(() => branch?.passerelle.close());

  it('filled elsewhere meanwhile: whoever waited is told, and nobody can be proposed any more', async () => {
    const pair = await aPair(branch);
    const proposal = await confirmed(branch, pair);
    const { offer, youth } = pair;
    await branch.prospector.call(fillOffer, {
      params: { id: offer.id },
      body: { channel: 'other', comment: 'Un neveu.' },
    });
    const { interview } = await stands(branch, proposal, 'obsolete');
    expect(interview!.state).toBe('cancelled');
    await branch.passerelle.settled();
    const [last] = await branch.passerelle.letters(youth.email!);
    expect(last!.calendar?.content ?? '').toMatch(/METHOD:CANCEL|^$/);
    const body = { offerId: offer.id, youthId: youth.id, reason: 'Encore une fois.' };
    await expect(branch.coach.call(makeProposal, { body })).rejects.toMatchObject({
      problem: { code: 'offer-closed' },
    });
    expect((await subjectsTo(branch, youth.email!)).length).toBeGreaterThan(3);
  });

  it('edited meanwhile: the coach hears what fails now, and that it does not any more', async () => {
    const { offer, youth } = await aPair(branch);
    const proposal = await propose(branch, { offer, youth });
    const edit = (contractTypes: ('apprenticeship' | 'vocational')[]) =>
      branch.prospector.call(editOffer, { params: { id: offer.id }, body: { contractTypes } });
    await edit(['vocational']);
    expect(await tasksOf(branch, youth, 'offer-changed')).toEqual(['offer-changed']);
    expect((await viewOf(branch, proposal)).failing).toEqual(['contract-type']);
    await edit(['apprenticeship']);
    await until('nothing fails', async () => (await viewOf(branch, proposal)).failing!.length === 0);
    await sayYes(branch, proposal);
    expect((await viewOf(branch, proposal)).state).toBe('agreed');
  });

  it('the employer is silent in August: no deadline runs while the company is closed', async () => {
    const year = Number(today(branch).slice(0, 4)) + 1;
    await goTo(branch, parseDay(`${year}-07-26`));
    const pair = await aPair(branch);
    const closures = [{ from: parseDay(`${year}-08-01`), to: parseDay(`${year}-08-31`) }];
    await branch.prospector.call(correctEmployer, { params: { id: pair.offer.employerId }, body: { closures } });
    await branch.passerelle.settled();
    const proposal = await sent(branch, pair);
    const { deadlineOn } = await viewOf(branch, proposal);
    expect(deadlineOn! > `${year}-09-03`).toBe(true);
    await goTo(branch, parseDay(`${year}-08-31`));
    await branch.passerelle.settled();
    expect((await viewOf(branch, proposal)).state).toBe('sent');
    const before = await subjectsTo(branch, pair.offer.contactEmail);
    await goTo(branch, addDays(deadlineOn!, 1));
    await stands(branch, proposal, 'lapsed');
    expect(await tasksOf(branch, pair.youth, 'nobody-answered')).toEqual(['nobody-answered']);
    const reminders = (subjects: string[]) =>
      subjects.filter((subject) => subject.includes('attend votre réponse')).length;
    expect([reminders(before), reminders(await subjectsTo(branch, pair.offer.contactEmail))]).toEqual([1, 2]);
    const link = await asEmployer(branch, proposal);
    await expect(reader(branch).call(readProposal, { params: { id: proposal.id } }, link)).rejects.toMatchObject({
      status: expect.any(Number),
    });
    expect(await byLetter(branch, `/propositions/${proposal.id}`, pair.youth.email!).catch(() => null)).toBeNull();
  });
});
