import type { TestApp } from '@app/testing/test-app.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './chromium.js';
import { widths } from './pages.js';
import { ADMINISTRATOR, backends, startPasserelle } from './passerelle.js';
import { teller, type Teller } from './told-in-the-browser.js';

const BAKER = 'odile.faure@fournil.example';

/** A visitor looks around, a baker posts an offer without an account, an administrator reads it, the baker looks after it. */
describe.each(Object.keys(widths) as (keyof typeof widths)[])(
  'from the home page to a published offer, on a %s',
  (width) => {
    let passerelle: TestApp;
    let browser: Browser;
    let visitor: Teller;
    let baker: Teller;
    let alix: Teller;

    beforeAll(async () => {
      passerelle = await startPasserelle(backends[0]!);
      browser = await launchBrowser();
      visitor = await teller(browser, passerelle, width);
      baker = await teller(browser, passerelle, width);
      alix = await teller(browser, passerelle, width);
    }, 180_000);
    afterAll(async () => {
      await browser?.close();
      await passerelle?.close();
    });

    it('a visitor searches by words, place and filters, and a reload keeps the search', async () => {
      await visitor.open('/');
      await visitor.at('Trouver un contrat en alternance, avec quelqu’un à vos côtés', 'public-home');
      await visitor.page.getByRole('link', { name: 'Je cherche un contrat' }).click();
      await visitor.at('Les offres du moment', 'public-offers');
      await visitor.fill('Métier, mot ou entreprise', 'boulangr');
      await visitor.press('Chercher');
      await visitor.see(/Voici les offres pour/);
      await visitor.complete('Autour de quelle commune ?', 'Niort');
      await visitor.page.getByLabel('Distance').waitFor();
      expect(decodeURIComponent(visitor.page.url())).toContain('Niort');
      await visitor.page.reload();
      expect(await visitor.page.getByLabel('Autour de quelle commune ?').first().inputValue()).toContain('Niort');
      await visitor.at('Les offres du moment', 'public-offers-found');
      await visitor.fill('Métier, mot ou entreprise', 'astronaute');
      await visitor.press('Chercher');
      await visitor.see(/Aucune offre ne correspond|Voici les offres/);
    });

    it('a visitor reads an offer and how long the way is, and goes back', async () => {
      await visitor.open('/offres');
      await visitor.page.locator('a[href^="/offres/"]').first().click();
      await visitor.see('Qui accompagne');
      await visitor.complete('Ma commune', '79000');
      await visitor.see(/à vol d’oiseau/);
      await visitor.at(/./, 'public-offer');
      await visitor.page.goBack();
      await visitor.at('Les offres du moment', 'public-offers');
    });

    it('the pages that explain, in French and in English', async () => {
      for (const [path, screen] of [
        ['/classement', 'ranking'],
        ['/accessibilite', 'accessibility'],
        ['/mentions-legales', 'legal'],
        ['/confidentialite', 'privacy'],
      ] as const) {
        await visitor.open(path);
        await visitor.at(/./, `public-${screen}`);
      }
      await visitor.press('English');
      await visitor.at('Privacy', 'public-privacy-english');
      await visitor.press('Français');
      await visitor.at('Confidentialité', 'public-privacy');
    });

    it('a baker answers six questions; a wrong number, a reload and the back button lose nothing', async () => {
      await baker.open('/');
      await baker.page.getByRole('link', { name: 'Je recrute' }).click();
      await baker.fill('SIRET de l’établissement', '732 829 320 00075');
      await baker.fill('Nom de l’entreprise, comme on la connaît', 'Fournil Faure');
      await baker.press('Continuer');
      await baker.see(/l’un d’eux semble faux/);
      await baker.at('Quelle entreprise recrute ?', 'posting-company');
      await baker.fill('SIRET de l’établissement', '732 829 320 00074');
      await baker.press('Continuer');
      await baker.complete('Métier', 'boulanger');
      await baker.page.reload();
      expect(await baker.page.getByLabel('Titre de l’offre').inputValue()).not.toBe('');
      await baker.fill('Titre de l’offre', 'Apprentie ou apprenti boulanger');
      await baker.at('Pour quel métier ?', 'posting-work');
      await baker.press('Continuer');
      await baker.page.goBack();
      expect(await baker.page.getByLabel('Titre de l’offre').inputValue()).toBe('Apprentie ou apprenti boulanger');
      await baker.press('Continuer');
      await baker.complete('Commune', 'Niort');
      await baker.press('Continuer');
      await baker.at('Quel contrat, et quand ?', 'posting-contract');
      await baker.press('Continuer');
      await baker.fill(/Le travail en quelques phrases/, 'Pétrir, façonner, cuire, avec une équipe de quatre.');
      await baker.press('Continuer');
      await baker.fill('Prénom', 'Odile');
      await baker.fill('Nom', 'Faure');
      await baker.fill('Adresse électronique', BAKER);
      await baker.at('À qui envoyer les profils ?', 'posting-contact');
      await baker.page.getByRole('button', { name: 'Recevoir le lien de confirmation' }).dblclick();
      await baker.at('Ouvrez le courriel que nous venons d’envoyer', 'posting-letter');
    });

    it('the letter brings her back to her offer, which one press sends once', async () => {
      await baker.openLetter(BAKER, '/connexion/confirmer#');
      await baker.press('Me connecter');
      await baker.page.getByRole('link', { name: 'Aller à mon espace' }).click();
      await baker.see('Voici ce que tout le monde lira');
      await baker.at('Apprentie ou apprenti boulanger', 'posting-preview');
      await baker.page.getByRole('button', { name: 'Envoyer l’offre' }).dblclick();
      await baker.at('Votre offre est bien arrivée', 'posting-done');
      expect(await passerelle.sql(`select 1 from offers.offer where employer_name = 'Fournil Faure'`)).toHaveLength(1);
      await baker.page.getByRole('link', { name: 'Voir mon offre' }).click();
      await baker.at('Apprentie ou apprenti boulanger', 'own-offer-review');
    });

    it('an administrator accepts the company and reads the offer', async () => {
      await alix.signIn(ADMINISTRATOR);
      await alix.open('/administration/relectures');
      await alix.see('Première offre de cet employeur');
      await alix.at('À relire', 'admin-reviews');
      await alix.press('Accepter');
      await alix.see('Aucune nouvelle entreprise');
      await alix.press('Refuser');
      await alix.page.getByRole('dialog').getByRole('button', { name: 'Refuser' }).click();
      await alix.see('Écrivez au moins quelques mots.');
      await alix.page.keyboard.press('Escape');
      await alix.press('Accepter');
      await alix.see('Aucune offre à relire');
    });

    it('the baker pauses, undoes, changes and fills her offer', async () => {
      await baker.open('/mes-offres');
      await baker.at('Mes offres', 'own-offers');
      await baker.page.getByRole('link', { name: 'Apprentie ou apprenti boulanger' }).click();
      await baker.press('Suspendre');
      await baker.see('Offre suspendue');
      await baker.press('Annuler');
      await baker.see('Offre reprise');
      await baker.page.getByText('Modifier l’offre').click();
      await baker.fill(/Ce qui sera utile/, 'Se lever tôt\nTravailler en équipe');
      await baker.press('Enregistrer');
      await baker.see(/C’est enregistré/);
      await baker.at('Apprentie ou apprenti boulanger', 'own-offer');
      await baker.press('C’est pourvu');
      await baker.page.getByRole('dialog').getByRole('button', { name: 'C’est pourvu' }).click();
      await baker.see('Choisissez une raison dans la liste.');
      await baker.page.getByRole('dialog').getByRole('radio').first().check();
      await baker.at('Apprentie ou apprenti boulanger', 'own-offer-fill');
      await baker.page.getByRole('dialog').getByRole('button', { name: 'C’est pourvu' }).click();
      await baker.see(/Toutes les places sont pourvues/);
      await baker.press('Rouvrir une place');
      await baker.see('Une place est rouverte');
    });
  },
);
