import { correctEmployer, editOffer, fillOffer, makeProposal, readProposal } from '@app/contracts';
import { parseDay } from '@app/domain';
import { until } from '@app/testing/until.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { backends } from '../passerelle.js';
import { aPair } from '../telling/collecting.js';
import { asEmployer, confirmed, propose, reader, sayYes, sent, stands, viewOf } from '../telling/proposing.js';
import { today } from '../telling/scene.js';
import { goTo, later, openBranch, subjectsTo, tasksOf, type Branch } from './branch.js';

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
    const body = { offerId: offer.id, youthId: youth.id, reason: 'Encore une fois.' };
    await expect(branch.coach.call(makeProposal, { body })).rejects.toMatchObject({
      problem: { code: 'offer-closed' },
    });
    expect((await subjectsTo(branch, youth.email!)).slice(-2).toSorted()).toEqual([
      'L’entretien chez Fournil Martin n’aura pas lieu ce jour-là',
      'L’offre de Fournil Martin est fermée',
    ]);
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

  it('the employer is silent in August: no deadline runs and nobody is reminded while the company is closed', async () => {
    const year = Number(today(branch).slice(0, 4)) + 1;
    await goTo(branch, parseDay(`${year}-07-31`));
    const pair = await aPair(branch);
    const another = await propose(branch, await aPair(branch, { offer: { Intitulé: 'Boulanger du soir (h/f)' } }));
    const { employerId, contactEmail } = pair.offer;
    const closures = [{ from: parseDay(`${year}-08-01`), to: parseDay(`${year}-08-31`) }];
    await branch.prospector.call(correctEmployer, { params: { id: employerId }, body: { closures } });
    await branch.passerelle.settled();
    const proposal = await sent(branch, pair);
    const reminders = async () =>
      (await subjectsTo(branch, contactEmail)).filter((subject) => subject.includes('attend votre réponse')).length;
    await goTo(branch, parseDay(`${year}-08-31`));
    await stands(branch, another, 'lapsed');
    expect([(await viewOf(branch, proposal)).state, await reminders()]).toEqual(['sent', 0]);
    const { deadlineOn } = await viewOf(branch, proposal);
    await goTo(branch, deadlineOn!);
    await until('both reminders', async () => (await reminders()) === 2);
    const link = await asEmployer(branch, proposal);
    await later(branch, 1);
    await stands(branch, proposal, 'lapsed');
    expect(await tasksOf(branch, pair.youth, 'nobody-answered')).toEqual(['nobody-answered']);
    const late = await reader(branch).call(readProposal, { params: { id: proposal.id } }, link);
    expect(late).toMatchObject({ state: 'lapsed', actions: [] });
    expect(late.presentation).toBeUndefined();
  });
});
