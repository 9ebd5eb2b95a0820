import type { TestApp } from '@app/testing/test-app.js';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../chromium.js';
import { widths } from '../pages.js';
import { backends, COACH, startPasserelle } from '../passerelle.js';
import { teller, type Teller } from '../told-in-the-browser.js';

/** A coach goes from sign-in to a proposal: today, a youth's file with reasons, an offer's ranked youths, two presses. */
describe.each(Object.keys(widths) as (keyof typeof widths)[])('a coach at work on a %s', (width) => {
  let passerelle: TestApp;
  let browser: Browser;
  let camille: Teller;

  beforeAll(async () => {
    passerelle = await startPasserelle(backends[0]!);
    browser = await launchBrowser();
    camille = await teller(browser, passerelle, width);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await passerelle?.close();
  });

  const confirm = (name: string) =>
    camille.page.getByRole('dialog').getByRole('button', { name, exact: true }).last().click();

  it('finds a youth by name and reads the offers that suit them, with why', async () => {
    await camille.signIn(COACH);
    await camille.open('/moi');
    await camille.see('Rien ne lui est proposé en ce moment.');
    await camille.at(/Camille/, 'coach-today');
    await camille.open('/jeunes');
    await camille.at('Mes jeunes', 'coach-youths');
    await camille.fill('Chercher un nom', 'lilou mor');
    await camille.page.getByRole('link', { name: 'Lilou Moreau' }).click();
    await camille.see('Ce qui convient');
    await camille.at('Lilou Moreau', 'coach-youth');
  });

  it('compares two youths for an offer, and asks why not somebody', async () => {
    await camille.page.locator('article a[href^="/offres/"]').first().click();
    await camille.page.getByRole('link', { name: 'Les jeunes pour cette offre' }).click();
    await camille.see('Ce qui convient');
    const boxes = camille.page.getByRole('checkbox', { name: /^Comparer/ });
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await camille.see('Côte à côte');
    await camille.complete('De qui parlez-vous ?', 'lil');
    await camille.at(/Les jeunes pour/, 'coach-ranked-youths');
  });

  it('proposes in two presses, with a reason already written', async () => {
    await camille.open('/jeunes');
    await camille.page.getByRole('link', { name: 'Lilou Moreau' }).click();
    await camille.page
      .getByRole('button', { name: /^Proposer/ })
      .first()
      .click();
    await camille.page.getByRole('dialog').getByLabel('Pourquoi cette mise en relation ?').waitFor();
    await confirm('Envoyer la proposition');
    await camille.at(/^Lilou Moreau –/, 'coach-proposal');
  });
});
