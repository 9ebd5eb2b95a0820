import { listOffers, makeProposal, rankYouthsForOffer, readYouth, type Client } from '@app/contracts';
import type { TestApp } from '@app/testing/test-app.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './chromium.js';
import { backends, COACH, startPasserelle } from './passerelle.js';
import { signInByLetter } from './people.js';
import { teller, type Teller } from './told-in-the-browser.js';

/** Two people look at one proposal at the same time: what one does, the other sees without asking. */
describe.each(backends)('pages that stay open, on %s', (backend) => {
  let passerelle: TestApp;
  let browser: Browser;
  let coach: Client;
  let camille: Teller;
  let youth: Teller;

  beforeAll(async () => {
    passerelle = await startPasserelle(backend);
    browser = await launchBrowser();
    coach = await signInByLetter(passerelle.url, COACH);
    camille = await teller(browser, passerelle, 'desk');
    youth = await teller(browser, passerelle, 'phone');
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await passerelle?.close();
  });

  /** An offer proposed to a youth whose own word is enough. */
  async function proposed(): Promise<{ id: string; email: string }> {
    const { items } = await coach.call(listOffers, { query: { limit: 100 } });
    for (const { id: offerId } of items) {
      const { entries } = await coach.call(rankYouthsForOffer, { params: { id: offerId } });
      for (const { id: youthId } of entries.filter(({ verdict }) => verdict === 'eligible')) {
        const { email, guardians } = await coach.call(readYouth, { params: { id: youthId } });
        if (!email || guardians.length) continue;
        const { id } = await coach.call(makeProposal, { body: { offerId, youthId, reason: 'Convient bien.' } });
        return { id, email };
      }
    }
    throw new Error('nobody to propose');
  }

  it('a coach sees a youth’s yes while the page is open', async () => {
    const { id, email } = await proposed();
    await camille.signIn(COACH);
    const heard = camille.page.waitForResponse((answer) => answer.url().endsWith('/api/changes'));
    await camille.open(`/mises-en-relation/${id}`);
    const present = camille.page.locator('[aria-current="step"]');
    await present.getByText('Proposée au jeune').waitFor();
    expect((await heard).status()).toBe(200);
    // A reload would forget this.
    await camille.page.evaluate(() => Object.assign(window, { neverReloaded: true }));

    await youth.openLetter(email, `/propositions/${id}#`);
    await youth.press('Oui, ça m’intéresse');
    await youth.see('C’est noté, merci !');

    await present.getByText('Le jeune est d’accord').waitFor();
    expect(await camille.page.evaluate(() => 'neverReloaded' in window)).toBe(true);
  });
});
