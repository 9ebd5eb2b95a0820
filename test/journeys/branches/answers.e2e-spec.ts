import { declineProposal, refuseProposal, reopenProposal, withdrawProposal } from '@app/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { backends } from '../passerelle.js';
import { aPair } from '../telling/collecting.js';
import { asEmployer, propose, reader, sayYes, sent, stands, viewOf, wantToMeet } from '../telling/proposing.js';
import { byLetter } from '../telling/scene.js';
import { goTo, later, openBranch, subjectsTo, tasksOf, type Branch } from './branch.js';

describe.each(backends)('other answers than yes, on %s', (backend) => {
  let branch: Branch;
  beforeAll(async () => {
    branch = await openBranch(backend);
  });
  afterAll(() => branch?.passerelle.close());

  it('the youth declines: the coach reads why, and the employer never heard of it', async () => {
    const proposal = await propose(branch, await aPair(branch));
    const { id, youth, offer } = proposal;
    const link = await byLetter(branch, `/propositions/${id}`, youth.email!);
    const why = { reason: 'too-far', comment: 'Pas de bus le matin.' };
    await reader(branch).call(declineProposal, { params: { id }, body: why }, link);
    const { state, nextActor, history } = await viewOf(branch, proposal);
    expect({ state, nextActor }).toEqual({ state: 'declined', nextActor: null });
    expect(history!.at(-1)).toMatchObject({ by: 'youth', ...why });
    expect(await subjectsTo(branch, offer.contactEmail)).toEqual([]);
  });

  it('the employer refuses: the coach reads the reason in full, the youth kind words without it', async () => {
    const proposal = await sent(branch, await aPair(branch));
    const { id, youth } = proposal;
    const why = { reason: 'skills-missing', comment: 'Trop lente pour nous.' };
    const link = await asEmployer(branch, proposal);
    await reader(branch).call(refuseProposal, { params: { id }, body: why }, link);
    expect((await viewOf(branch, proposal)).history!.at(-1)).toMatchObject({ by: 'employer', ...why });
    await branch.passerelle.settled();
    const letters = await branch.passerelle.letters(youth.email!);
    expect(letters.map(({ text }) => text).join('\n')).not.toContain('Trop lente');
    expect(letters[0]!.subject).toMatch(/Fournil Martin/);
  });

  it('the youth is silent: it lapses, kindly, and the coach asks again', async () => {
    const proposal = await propose(branch, await aPair(branch));
    const { id, youth } = proposal;
    await goTo(branch, (await viewOf(branch, proposal)).deadlineOn!);
    expect((await viewOf(branch, proposal)).state).toBe('proposed');
    await later(branch, 1);
    await stands(branch, proposal, 'lapsed');
    expect(await tasksOf(branch, youth, 'nobody-answered')).toEqual(['nobody-answered']);
    expect(await subjectsTo(branch, youth.email!)).toHaveLength(3);
    await branch.coach.call(reopenProposal, { params: { id } });
    await sayYes(branch, proposal);
    expect((await viewOf(branch, proposal)).state).toBe('agreed');
  });

  it('the coach withdraws while slots are offered: both are told, the interview leaves their calendars', async () => {
    const proposal = await sent(branch, await aPair(branch));
    const { id, youth, offer } = proposal;
    await wantToMeet(branch, proposal);
    const body = { reason: 'safety-concern', comment: 'Signalement d’un autre apprenti.' };
    await branch.coach.call(withdrawProposal, { params: { id }, body });
    const { state, interview } = await viewOf(branch, proposal);
    expect([state, interview!.state]).toEqual(['withdrawn', 'cancelled']);
    await branch.passerelle.settled();
    for (const address of [youth.email!, offer.contactEmail]) {
      const letters = await branch.passerelle.letters(address);
      expect(letters.filter(({ calendar }) => calendar?.content.includes('METHOD:CANCEL'))).toHaveLength(1);
      expect(letters.map(({ text }) => text).join('\n')).not.toContain('Signalement');
    }
  });
});
