import {
  abandonContract,
  breakContract,
  confirmInterview,
  hireProposed,
  inviteAgain,
  readAgenda,
  readOwnOffer,
  reviveProposal,
  withdrawConsent,
} from '@app/contracts';
import { addDays, isWorkingDay } from '@app/domain';
import { until } from '@app/testing/until.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { backends } from '../passerelle.js';
import { aPair, collectOffers, ranked } from '../telling/collecting.js';
import { ALL_OF_AN_ADULT, prepare, promised, signed } from '../telling/contracting.js';
import {
  asEmployer,
  confirmed,
  hired,
  meetNow,
  mornings,
  propose,
  reader,
  sayYes,
  stands,
  viewOf,
} from '../telling/proposing.js';
import { byLetter, today } from '../telling/scene.js';
import { openBranch, subjectsTo, type Branch } from './branch.js';

describe.each(backends)('how it may end, on %s', (backend) => {
  let branch: Branch;
  beforeAll(async () => {
    branch = await openBranch(backend);
  });
  afterAll(() => branch?.passerelle.close());

  const offerState = async (id: string) => (await branch.prospector.call(readOwnOffer, { params: { id } })).state;

  /** Somebody who is hired, and was proposed elsewhere too. */
  async function hiredWithSibling() {
    const { offer, youth } = await aPair(branch);
    const [other] = await collectOffers(branch, { Intitulé: 'Boulanger du soir (h/f)' });
    await ranked(branch, other!, youth);
    const proposal = await hired(branch, { offer, youth });
    const sibling = await propose(branch, { offer: other!, youth });
    return { offer, youth, sibling, contract: await promised(branch, proposal) };
  }

  it('a consent is taken back in the middle: what is open is withdrawn, and the employer reads nothing more', async () => {
    const proposal = await confirmed(branch, await aPair(branch));
    const { youth, offer } = proposal;
    const rights = await byLetter(branch, `/mes-droits/${youth.id}`, youth.email!);
    const params = { id: youth.id, purpose: 'sharing' as const };
    await reader(branch).call(withdrawConsent, { params, body: {} }, rights);
    const { interview } = await stands(branch, proposal, 'withdrawn');
    expect(interview!.state).toBe('cancelled');
    expect((await subjectsTo(branch, offer.contactEmail)).some((subject) => subject.includes('n’aura pas lieu'))).toBe(
      true,
    );
  });

  it('a second interview: the same proposal, a new calendar entry, and then a hire', async () => {
    const proposal = await confirmed(branch, await aPair(branch));
    const { id, youth } = proposal;
    const first = (await meetNow(branch, proposal)).interview!;
    const body = { slots: mornings(branch, 5) };
    const again = await reader(branch).call(inviteAgain, { params: { id }, body }, await asEmployer(branch, proposal));
    const { id: secondId, slots } = again.interview!;
    expect(secondId).not.toBe(first.id);
    const link = await byLetter(branch, `/entretiens/${secondId}`, youth.email!);
    const chosen = { slotId: slots[0]!.id };
    await reader(branch).call(confirmInterview, { params: { id: secondId }, body: chosen }, link);
    await meetNow(branch, proposal);
    await reader(branch).call(hireProposed, { params: { id }, body: {} }, await asEmployer(branch, proposal));
    const { state, history } = await viewOf(branch, proposal);
    expect(state).toBe('hired');
    expect(history!.filter(({ action }) => action === 'recordHeld')).toHaveLength(2);
    await branch.passerelle.settled();
    const entries = (await branch.passerelle.letters(youth.email!)).flatMap(({ calendar }) => calendar?.content ?? []);
    const uids = new Set(entries.map((entry) => /^UID:(.*?)\r?$/m.exec(entry)?.[1]));
    expect(uids).toEqual(new Set([`${first.id}@passerelle`, `${secondId}@passerelle`]));
  });

  it('broken before its start: the offer is open again, the youth first in line, the sibling may come back', async () => {
    const { offer, youth, sibling, contract } = await hiredWithSibling();
    const { startsOn } = await prepare(branch, contract, addDays(today(branch), 14));
    expect(isWorkingDay(startsOn!)).toBe(true);
    expect((await signed(branch, contract, ALL_OF_AN_ADULT)).state).toBe('signed');
    await stands(branch, sibling, 'obsolete');
    await until('the offer is filled', async () => (await offerState(offer.id)) === 'filled');
    const broken = await branch.coach.call(breakContract, {
      params: { id: contract.id },
      body: {
        ...({ brokenOn: today(branch), initiator: 'employer', reason: 'other', cause: 'other' } as const),
        ...{ comment: 'Le fournil ferme.', causeComment: 'Le fournil ferme.' },
      },
    });
    expect(broken.rupture).toMatchObject({ phase: 'beforeStart', initiator: 'employer' });
    await until('the offer is open again', async () => (await offerState(offer.id)) === 'published');
    const { firstInLine } = await branch.coach.call(readAgenda, { query: {} });
    expect(firstInLine.map((line) => line.youth.id)).toEqual([youth.id]);
    await until('the sibling may be revived', async () => (await viewOf(branch, sibling)).actions.includes('revive'));
    await branch.coach.call(reviveProposal, { params: { id: sibling.id } });
    await sayYes(branch, sibling);
    expect((await viewOf(branch, sibling)).state).toBe('agreed');
  });

  it('given up before its signature: nothing was filled, and nobody else was stopped', async () => {
    const { offer, sibling, contract } = await hiredWithSibling();
    const body = { by: 'youth', reason: 'other', comment: 'A choisi le lycée.' } as const;
    const { state } = await branch.coach.call(abandonContract, { params: { id: contract.id }, body });
    expect(state).toBe('abandoned');
    await branch.passerelle.settled();
    expect([await offerState(offer.id), (await viewOf(branch, sibling)).state]).toEqual(['published', 'proposed']);
  });
});
