import {
  agreeToProposal,
  changeYouth,
  confirmInterview,
  readProposal,
  withdrawProposal,
  type Client,
} from '@app/contracts';
import { addDays, addMonths } from '@app/domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { backends } from '../passerelle.js';
import { aPair } from '../telling/collecting.js';
import { propose, reader, sayYes, sendProfile, stands, viewOf, wantToMeet } from '../telling/proposing.js';
import { byLetter, today } from '../telling/scene.js';
import { goTo, openBranch, subjectsTo, tasksOf, type Branch } from './branch.js';

const refused = (code: string) => ({ problem: { code } });

describe.each(backends)('young people, on %s', (backend) => {
  let branch: Branch;
  beforeAll(async () => {
    branch = await openBranch(backend);
  });
  afterAll(() => branch?.passerelle.close());

  const aged = (years: number) => ({ 'Date de naissance': addMonths(today(branch), -years * 12) });
  const mother = { 'Représentant légal': 'Rosa Delorme', 'Courriel du représentant': 'rosa.delorme@famille.example' };

  it('a minor with two guardians: one agreement is enough, the other may still withdraw', async () => {
    const { offer, youth } = await aPair(branch, { youth: { ...aged(16), ...mother } });
    const father = {
      firstName: 'Paul',
      lastName: 'Delorme',
      relationship: 'father',
      signs: true,
      phone: null,
    } as const;
    const guardians = [...youth.guardians, { ...father, email: 'paul.delorme@famille.example' }];
    const { id: youthId, revision } = youth;
    await branch.coach.call(changeYouth, { params: { id: youthId }, body: { revision, guardians: { guardians } } });
    await branch.passerelle.settled();
    const proposal = await propose(branch, { offer, youth });
    const { id } = proposal;
    await sayYes(branch, proposal);
    expect(await viewOf(branch, proposal)).toMatchObject({ state: 'awaitingGuardian', nextActor: 'guardian' });
    const [rosa, paul] = [
      await byLetter(branch, `/accords/${id}`, 'rosa.delorme@famille.example'),
      await byLetter(branch, `/accords/${id}`, 'paul.delorme@famille.example'),
    ];
    const agree = (link: { link: string }) => reader(branch).call(agreeToProposal, { params: { id }, body: {} }, link);
    await agree(rosa);
    expect((await viewOf(branch, proposal)).state).toBe('agreed');
    await expect(agree(paul)).rejects.toMatchObject(refused('answered-already'));
    const body = { reason: 'youth-changed-mind' };
    await reader(branch).call(withdrawProposal, { params: { id }, body }, paul);
    expect((await viewOf(branch, proposal)).history!.at(-1)).toMatchObject({ action: 'withdraw', by: 'guardian' });
    expect(await subjectsTo(branch, offer.contactEmail)).toEqual([]);
  });

  it('a youth without e-mail answers by telephone, and the coach writes down who said it when', async () => {
    const pair = await aPair(branch, { youth: { Courriel: '' } });
    const proposal = await propose(branch, pair);
    const { id, youth } = proposal;
    expect(await tasksOf(branch, youth, 'youth-to-tell')).toEqual(['youth-to-tell']);
    const recorded = {
      ...({ onBehalfOf: 'youth', channel: 'telephone' } as const),
      saidBy: 'Oriane Delorme',
      saidOn: today(branch),
    };
    const { coach } = branch;
    const agreed = await coach.call(agreeToProposal, { params: { id }, body: { recorded } });
    expect(agreed.history!.at(-1)).toMatchObject({ by: 'youth', writtenBy: 'coach', recorded });
    await sendProfile(branch, proposal);
    const { interview } = await wantToMeet(branch, proposal);
    const { id: interviewId, slots } = interview!;
    const body = { slotId: slots[0]!.id, recorded };
    await coach.call(confirmInterview, { params: { id: interviewId }, body });
    expect((await viewOf(branch, proposal)).interview).toMatchObject({ state: 'confirmed' });
    await branch.passerelle.settled();
    const told = await tasksOf(branch, youth, 'youth-to-tell');
    expect(new Set(told)).toEqual(new Set(['youth-to-tell']));
    expect((await subjectsTo(branch, proposal.offer.contactEmail)).at(-1)).toMatch(/confirmé avec Oriane/);
  });

  it('the 18th birthday between two steps: nobody else is asked any more, and the guardian reads nothing', async () => {
    const birthday = addDays(today(branch), 3);
    const youth = { 'Date de naissance': addMonths(birthday, -18 * 12), ...mother };
    const proposal = await propose(branch, await aPair(branch, { youth }));
    const { id } = proposal;
    await sayYes(branch, proposal);
    const guardian = await byLetter(branch, `/accords/${id}`, mother['Courriel du représentant']);
    const read = (client: Client) => client.call(readProposal, { params: { id } }, guardian);
    expect((await read(reader(branch))).state).toBe('awaitingGuardian');
    await goTo(branch, birthday);
    const { history } = await stands(branch, proposal, 'agreed');
    expect(history!.at(-1)).toMatchObject({ action: 'release', by: 'system' });
    await expect(read(reader(branch))).rejects.toMatchObject(refused('link-expired'));
    await sendProfile(branch, proposal);
    await stands(branch, proposal, 'sent');
  });
});
