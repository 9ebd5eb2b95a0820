import type { TestApp } from '@app/testing/test-app.js';
import { afterAll, beforeAll, describe } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../chromium.js';
import { widths } from '../pages.js';
import { backends, COACH, startPasserelle } from '../passerelle.js';
import { teller, type Teller } from '../told-in-the-browser.js';
import { collectSignatures, completeContract } from './contract-steps.js';
import { byMenu, confirm, follow, inDays, said, story, unfold } from './doing.js';

/** What a coach does beside the usual way: compares, asks why not, writes down what is said by telephone, moves an interview, and follows a contract that breaks. */
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

  const chapter = story(() => ({ camille }));
  const find = async (name: string) => {
    await byMenu(camille, 'Mes jeunes');
    await camille.fill('Chercher un nom', name);
    await follow(camille, name);
  };
  const moment = async (after: number) => {
    await camille.fill('Jour', inDays(after));
    await camille.fill('Heure', '10:30');
  };

  chapter(
    'finds a youth by name, goes to an offer that suits, compares two youths and asks why not a third',
    async () => {
      await camille.signIn(COACH);
      await follow(camille, 'Aller à mon espace');
      await byMenu(camille, 'Mes jeunes');
      await camille.at('Mes jeunes', 'coach-youths');
      await camille.fill('Chercher un nom', 'lilou mor');
      await follow(camille, 'Lilou Moreau');
      await camille.see('Ce qui convient');
      await camille.page.locator('article a[href^="/offres/"]').first().click();
      await follow(camille, 'Les jeunes pour cette offre');
      await camille.see('Ce qui convient');
      const boxes = camille.page.getByRole('checkbox', { name: /^Comparer/ });
      await boxes.nth(0).check();
      await boxes.nth(1).check();
      await camille.see('Côte à côte');
      await camille.complete('De qui parlez-vous ?', 'guér');
      await camille.at(/Les jeunes pour/, 'coach-compared');
    },
  );

  chapter('proposes, and writes down the yes of the youth and of her mother, who has no e-mail address', async () => {
    await find('Lilou Moreau');
    await camille.press(/^Proposer/);
    await confirm(camille, 'Envoyer la proposition');
    await camille.at(/^Lilou Moreau –/, 'coach-proposal');
    await unfold(camille, 'Noter une réponse donnée');
    await camille.press('Le jeune : dit oui');
    await camille.page.getByRole('dialog').getByRole('button', { name: 'Noter cette réponse' }).click();
    await camille.see('Écrivez qui l’a dit.');
    await camille.at(/^Lilou Moreau –/, 'coach-said-who');
    await camille.fill('Qui l’a dit ?', 'Lilou Moreau');
    await confirm(camille, 'Noter cette réponse');
    await passerelle.settled();
    await byMenu(camille, 'Aujourd’hui');
    await camille.see('Le représentant légal n’a pas d’adresse : prévenez-le par téléphone.');
    await follow(camille, 'Lilou Moreau');
    await said(camille, 'Le représentant légal : dit oui', { by: 'Sandrine Moreau' });
    await camille.press('Envoyer le profil');
    await camille.fill('Quelques mots pour l’employeur', 'Ponctuelle en atelier, envie d’apprendre.');
    await confirm(camille, 'Envoyer le profil');
  });

  chapter('writes down what the employer says, moves the interview, and takes the profile back', async () => {
    await said(camille, 'L’employeur : veut un entretien', { by: 'Hélène Martin', fill: () => moment(3) });
    const first = () => camille.page.getByRole('dialog').getByRole('radio', { name: /10:30/ }).check();
    await said(camille, 'Le jeune : choisit un moment', { by: 'Lilou Moreau', fill: first });
    await camille.see('Entretien confirmé');
    await camille.press('Déplacer l’entretien');
    await moment(5);
    await confirm(camille, 'Déplacer l’entretien');
    await camille.at(/^Lilou Moreau –/, 'coach-proposal-moved');
    await passerelle.settled();
    await byMenu(camille, 'Agenda');
    await camille.see('Entretiens');
    await camille.at('Agenda', 'coach-agenda');
    await follow(camille, 'Lilou Moreau');
    await camille.page.locator('a[href^="/mises-en-relation/"]').first().click();
    await camille.press('Retirer la mise en relation');
    await camille.page.getByRole('dialog').getByRole('radio').first().check();
    await confirm(camille, 'Retirer la mise en relation');
    await camille.at(/^Lilou Moreau –/, 'coach-proposal-withdrawn');
  });

  chapter('follows a contract that was promised outside, from its signatures to its rupture', async () => {
    await find('Ousmane Sow');
    await unfold(camille, 'Noter une promesse d’embauche');
    await camille.fill('Nom de l’entreprise', 'Salon Rivière');
    await camille.page.getByRole('button', { name: 'Noter une promesse d’embauche' }).click();
    await camille.at('Ousmane Sow – Salon Rivière', 'coach-contract-promised');
    await camille.fill(/^SIRET/, '73282932000074');
    await completeContract(camille, inDays(10));
    await collectSignatures(camille);
    await camille.press('Noter une rupture');
    await camille.page.getByRole('dialog').getByRole('radio', { name: 'Autre motif (préciser)' }).check();
    await camille.fill('Quelques mots de plus', 'Le salon ferme avant le premier jour.');
    await camille.page
      .getByRole('group', { name: /^Cause/ })
      .getByRole('radio')
      .first()
      .check();
    await camille.at('Ousmane Sow – Salon Rivière', 'coach-contract-break');
    await confirm(camille, 'Noter une rupture');
    await camille.see('La rupture est notée.');
    await camille.at('Ousmane Sow – Salon Rivière', 'coach-contract-broken');
    await byMenu(camille, 'Agenda');
    await camille.see('À aider en premier');
    await camille.at('Agenda', 'coach-agenda-first-in-line');
  });
});
