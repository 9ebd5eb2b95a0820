import type { TestApp } from '@app/testing/test-app.js';
import { addDays, addMonths, dayInParis } from '@app/domain';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../chromium.js';
import { widths } from '../pages.js';
import { backends, COACH, MANAGER, startPasserelle } from '../passerelle.js';
import { teller, type Teller } from '../told-in-the-browser.js';

const DAY_MS = 86_400_000;
const today = dayInParis(new Date());

/** A coach carries one youth from their file to a signed contract, writing down what the others say by telephone. */
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
  const closed = () => camille.page.getByRole('dialog').waitFor({ state: 'detached' });
  /** Writes down what somebody said by telephone. */
  const said = async (what: string, fill?: () => Promise<void>) => {
    const fold = camille.page.locator('details', { hasText: 'Noter une réponse donnée' });
    if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
    await camille.press(what);
    await camille.fill('Qui l’a dit ?', 'Dominique Lefort');
    await fill?.();
    await confirm('Noter cette réponse');
    await closed();
  };

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
    await camille.page.getByLabel('De qui parlez-vous ?').selectOption({ index: 1 });
    await camille.at(/Les jeunes pour/, 'coach-ranked-youths');
  });

  it('proposes in two presses, and writes the agreement down', async () => {
    await camille.open('/jeunes');
    await camille.page.getByRole('link', { name: 'Lilou Moreau' }).click();
    await camille.page
      .getByRole('button', { name: /^Proposer/ })
      .first()
      .click();
    await camille.page.getByRole('dialog').getByLabel('Pourquoi cette mise en relation ?').waitFor();
    await confirm('Envoyer la proposition');
    await camille.at(/^Lilou Moreau –/, 'coach-proposal');
    await camille.page.getByText('Noter une réponse donnée').first().click();
    await camille.press('Le jeune : dit oui');
    await confirm('Noter cette réponse');
    await camille.see('Écrivez qui l’a dit.');
    await camille.fill('Qui l’a dit ?', 'Lilou Moreau');
    await confirm('Noter cette réponse');
    await closed();
    const guardian = camille.page.locator('[aria-current="step"]', { hasText: 'représentant' });
    if (await guardian.count()) await said('Le représentant légal : dit oui');
    await camille.press('Envoyer le profil');
    await camille.fill('Quelques mots pour l’employeur', 'Ponctuelle en atelier, envie d’apprendre.');
    await camille.page.getByRole('dialog').getByRole('button', { name: 'Envoyer le profil' }).dblclick();
    await closed();
    await camille.see('Envoyée à l’employeur');
    await camille.at(/^Lilou Moreau –/, 'coach-proposal-sent');
  });

  it('writes down the interview, its outcome and the hiring', async () => {
    await said('L’employeur : veut un entretien', async () => {
      await camille.fill('Jour', addDays(today, 3));
      await camille.fill('Heure', '10:30');
    });
    await said('Le jeune : choisit un moment', () =>
      camille.page.getByRole('dialog').getByRole('radio', { name: /10:30/ }).check(),
    );
    await camille.see('Entretien confirmé');
    await camille.open('/agenda');
    await camille.at('Agenda', 'coach-agenda');
    await camille.page.goBack();
    passerelle.clock.advance(4 * DAY_MS);
    await camille.page.reload();
    await camille.press('L’entretien a eu lieu');
    await confirm('L’entretien a eu lieu');
    await closed();
    await said('L’employeur : embauche');
    await camille.see('Préparer le contrat');
    await camille.at(/^Lilou Moreau –/, 'coach-proposal-hired');
  });

  it('completes the contract and collects the signatures', async () => {
    await passerelle.settled();
    await camille.page.getByRole('link', { name: 'Préparer le contrat' }).click();
    await camille.page.locator('a[href^="/contrats/"]').first().click();
    await camille.see('Ce que dit le contrat');
    await camille.at(/^Lilou Moreau –/, 'coach-contract-promised');
    const startsOn = addDays(today, 10);
    await camille.fill(/^SIRET/, '73282932000074');
    await camille.fill('Adresse du lieu de travail', '3 rue du Four, 79000 Niort');
    await camille.fill('Maître d’apprentissage ou tuteur', 'Paul Martin');
    await camille.fill('Centre de formation', 'CFA de Niort');
    await camille.fill('Début du contrat', startsOn);
    await camille.fill('Fin du contrat ou de la formation', addMonths(startsOn, 24));
    await camille.fill('Début de la formation', startsOn);
    await camille.fill('Diplôme ou titre préparé', 'CAP Boulanger');
    await camille.page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await camille.see('C’est enregistré.');
    await camille.page.locator('summary', { hasText: 'Calendrier de formation' }).click();
    await camille.fill(/^Une semaine de formation/, startsOn);
    await camille.press('Enregistrer le calendrier');
    await camille.see('Le calendrier est enregistré.');
    const missing = camille.page.getByText('pas encore signé');
    for (let left = await missing.count(); left > 0; left -= 1) {
      await camille.press('Noter une signature');
      await missing.nth(left - 1).waitFor({ state: 'detached' });
    }
    await camille.see('Le contrat commence à sa date.');
    await camille.at(/^Lilou Moreau –/, 'coach-contract-signed');
  });

  it('looks for duplicates, and in English', async () => {
    await camille.open('/doublons');
    await camille.at('Doublons', 'coach-duplicates');
    await camille.page.getByRole('button', { name: 'English' }).first().click();
    await camille.at('Duplicates', 'coach-duplicates-en');
    await camille.page.getByRole('button', { name: 'Français' }).first().click();
  });

  it('a manager reads the numbers with their definitions', async () => {
    const helene = await teller(browser, passerelle, width);
    await helene.signIn(MANAGER);
    await helene.open('/pilotage');
    await helene.see('Mises en relation par étape');
    await helene.at('Tableau de bord', 'manager-board');
  });
});
