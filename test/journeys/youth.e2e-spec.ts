import {
  createYouth,
  listOffers,
  makeProposal,
  rankOffersForYouth,
  readProposal,
  sendProposal,
  type Client,
} from '@app/contracts';
import type { TestApp } from '@app/testing/test-app.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './chromium.js';
import { looksRight, widths } from './pages.js';
import { backends, COACH, startPasserelle } from './passerelle.js';
import { signInByLetter } from './people.js';
import { teller, type Teller } from './told-in-the-browser.js';

const LILOU = 'lilou.moreau@courrier.example';
const DAY_MS = 86_400_000;

/** Somebody of 16 with a guardian, from asking for the link to a job, and the employer who meets them; everybody at their own browser. */
describe.each(Object.keys(widths) as (keyof typeof widths)[])('a youth in their space, on a %s', (width) => {
  let passerelle: TestApp;
  let browser: Browser;
  let coach: Client;
  let lilou: Teller;
  let mother: Teller;
  let baker: Teller;
  let youthId: string;
  let proposalId: string;

  beforeAll(async () => {
    passerelle = await startPasserelle(backends[0]!);
    browser = await launchBrowser();
    coach = await signInByLetter(passerelle.url, COACH);
    [lilou, mother, baker] = [
      await teller(browser, passerelle, width),
      await teller(browser, passerelle, width),
      await teller(browser, passerelle, width),
    ];
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await passerelle?.close();
  });

  const bar = (name: string) => lilou.page.getByLabel('Ton espace').getByRole('link', { name }).click();
  const employerLetter = async (teller: Teller) => {
    await passerelle.settled();
    const letter = (await passerelle.letters()).find(({ text }) => text.includes(`/profils/${proposalId}#`))!;
    await teller.openLetter(letter.to, `/profils/${proposalId}#`);
  };

  it('asks for the link; the answer is kind and the same for anybody', async () => {
    await lilou.open('/connexion');
    await lilou.page.getByRole('link', { name: 'Je cherche un contrat : recevoir mon lien' }).click();
    await lilou.press('Recevoir mon lien');
    await lilou.see(/Écris une adresse complète/);
    await lilou.at('Recevoir le lien de ton espace', 'youth-ask');
    await lilou.fill('Ton adresse électronique', 'personne@courrier.example');
    await lilou.press('Recevoir mon lien');
    await lilou.at('Regarde tes messages', 'youth-asked');
    const answer = await lilou.page.locator('main').innerText();
    await lilou.press('Essayer une autre adresse');
    await lilou.fill('Ton adresse électronique', LILOU);
    await lilou.page.getByRole('button', { name: 'Recevoir mon lien' }).dblclick();
    await lilou.at('Regarde tes messages', 'youth-asked');
    expect(await lilou.page.locator('main').innerText()).toBe(answer);
  });
});
