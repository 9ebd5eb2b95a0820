import type { TestApp } from '@app/testing/test-app.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { communes } from '../../apps/offers/test/official-files.js';
import { launchBrowser } from './chromium.js';
import { widths } from './pages.js';
import { ADMINISTRATOR, backends, COACH, PROSPECTOR, startPasserelle } from './passerelle.js';
import { teller, type Teller } from './told-in-the-browser.js';

/** A prospector, a coach with a file, and an administrator, each at their own browser. */
describe.each(Object.keys(widths) as (keyof typeof widths)[])('staff at work on a %s', (width) => {
  let passerelle: TestApp;
  let browser: Browser;
  let karim: Teller;
  let camille: Teller;
  let alix: Teller;

  beforeAll(async () => {
    passerelle = await startPasserelle(backends[0]!);
    browser = await launchBrowser();
    karim = await teller(browser, passerelle, width);
    camille = await teller(browser, passerelle, width);
    alix = await teller(browser, passerelle, width);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await passerelle?.close();
  });

  it('a page asks a visitor to sign in and brings them back', async () => {
    await karim.open('/prospection');
    await karim.at('Connectez-vous pour continuer', 'sign-in-first');
    await karim.page.getByRole('link', { name: 'Me connecter' }).click();
    await karim.fill('Votre adresse électronique', PROSPECTOR);
    await karim.press('Recevoir le lien');
    await karim.see(/Si l’adresse/);
    await karim.openLetter(PROSPECTOR, '/connexion/confirmer#');
    await karim.press('Me connecter');
    await karim.page.getByRole('link', { name: 'Aller à mon espace' }).click();
    await karim.at('Prospection', 'leads-empty');
  });

  it('a prospector begins with a company, notes a call, what comes next and a promise', async () => {
    await karim.page.getByText('Commencer avec une entreprise').first().click();
    await karim.fill('SIRET de l’établissement', '12');
    await karim.press('Commencer');
    await karim.see(/l’un d’eux semble faux/);
    await karim.fill('SIRET de l’établissement', '732 829 320 00074');
    await karim.fill('Nom de l’entreprise, comme on la connaît', 'Garage Faure');
    await karim.page.getByRole('button', { name: 'Commencer' }).dblclick();
    await karim.at('Garage Faure', 'lead-new');
    await karim.press('Noter');
    await karim.see('Choisissez un résultat.');
    await karim.page.getByLabel('Avec quel résultat ?').selectOption('interested');
    await karim.fill(/Quelques mots/, 'Rappeler après la foire.');
    await karim.page.reload();
    expect(
      await karim.page
        .getByLabel(/Quelques mots/)
        .first()
        .inputValue(),
    ).toBe('Rappeler après la foire.');
    await karim.page.getByLabel('Et ensuite ?').selectOption('visit');
    await karim.fill('Avant le', new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10));
    await karim.press('Noter');
    await karim.see('C’est noté.');
    await karim.page.getByText('Noter une promesse').first().click();
    await karim.fill('Combien de postes ?', '2');
    await karim.press('Noter la promesse');
    await karim.see('Promesse notée.');
    await karim.at('Garage Faure', 'lead');
    await karim.open('/prospection');
    await karim.see('2 postes promis.');
    await karim.at('Prospection', 'leads');
    await karim.fill('Chercher une entreprise', 'gar fau');
    await karim.page.waitForURL(/mots=gar/);
    await karim.page.getByRole('radio', { name: 'Moi' }).check();
    await karim.page.reload();
    await karim.page.getByRole('link', { name: 'Garage Faure' }).last().waitFor();
    await karim.fill('Chercher une entreprise', 'arage');
    await karim.see('Essayez le début du nom, ou retirez un filtre.');
  });

  it('a prospector finds an offer by its words, says its hours and its rules, and keeps it for the coaches', async () => {
    await karim.open('/mes-offres');
    await karim.fill('Chercher une offre ou une entreprise', 'boul');
    await karim.page.waitForURL(/mots=boul/);
    await karim.page.getByRole('radio', { name: 'Publiée', exact: true }).check();
    await karim.page.waitForURL(/etat=published/);
    await karim.page.getByRole('main').getByRole('link', { name: /boul/i }).first().click();
    const fold = (name: string) => karim.page.locator('summary', { hasText: name }).click();
    await fold('Modifier l’offre');
    await fold('Horaires');
    await karim.fill('Heures par semaine', '60');
    await karim.press('Enregistrer');
    await karim.see('Indiquez un nombre d’heures, 48 au plus.');
    await karim.fill('Heures par semaine', '35,5');
    await karim.page.getByLabel('Commence-t-on très tôt ?').selectOption('yes');
    await fold('Travail des mineurs et travaux réglementés');
    await karim.page.getByLabel('Y a-t-il des travaux réglementés ?').selectOption('no');
    const later = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    await karim.fill(/^Réservée à nos coachs/, later);
    await karim.press('Enregistrer');
    await karim.see(/Les coachs concernés sont prévenus/);
    await fold('Voir ce que tout le monde lit');
    await karim.see('35,5 heures par semaine');
  });

  it('a prospector tries a file of offers, reads what to correct, and sends it', async () => {
    await karim.open('/imports/offres');
    await karim.page.locator('#file').setInputFiles(resolve('demo/offres.csv'));
    await karim.see('Quelle colonne est quoi ?');
    await karim.at('Envoyer un fichier d’offres', 'import-mapping');
    await karim.press('Essayer sans enregistrer');
    await karim.see('Un essai : rien n’est enregistré.');
    await karim.see('Terminé');
    await karim.see('Déjà à jour');
    await karim.at('offres.csv', 'import-rehearsed');
    const download = karim.page.waitForEvent('download');
    await karim.press('Télécharger le rapport');
    expect((await download).suggestedFilename()).toBe('rapport-offres.csv');
    await karim.open('/imports/offres');
    await karim.see('un essai');
    await karim.at('Envoyer un fichier d’offres', 'imports-sent');
    await karim.page.getByRole('link', { name: 'offres.csv' }).first().click();
    await karim.see('Terminé');
    await karim.open('/imports/offres');
    await karim.page
      .locator('#file')
      .setInputFiles({ name: 'photo.csv', mimeType: 'text/csv', buffer: Buffer.from([0x89, 0x50, 0, 0, 1, 2]) });
    await karim.see('Ce fichier n’a pas pu être lu');
  });

  it('a coach sends a file of youths, saying where it comes from', async () => {
    await camille.signIn(COACH);
    await camille.open('/imports/jeunes');
    await camille.page.locator('#file').setInputFiles(resolve('demo/jeunes.csv'));
    await camille.fill('Provenance', 'Liste de la mission locale');
    await camille.at('Envoyer un fichier de jeunes', 'import-youths');
    await camille.press('Essayer sans enregistrer');
    await camille.see('Terminé');
    await camille.at('jeunes.csv', 'import-youths-rehearsed');
    await camille.open('/administration/journal');
    await camille.see('Cette page n’est pas ouverte à votre rôle');
  });

  it('an administrator makes an organisation, invites, and looks after the machines', async () => {
    await alix.signIn(ADMINISTRATOR);
    await alix.open('/moi');
    await alix.at(/Alix/, 'admin-today');
    await alix.open('/administration/structures');
    await alix.page.getByText('Ajouter une structure').first().click();
    await alix.press('Ajouter');
    await alix.see('Écrivez un nom.');
    await alix.fill('Nom', 'Mission locale du Marais');
    await alix.page.getByRole('button', { name: 'Ajouter', exact: true }).click();
    await alix.see('Mission locale du Marais est ajoutée.');
    await alix.at('Structures', 'admin-organisations');
    await alix.page.getByRole('link', { name: 'Mission locale du Marais' }).click();
    // The page before has such fields too.
    await alix.page.getByRole('heading', { name: 'Mission locale du Marais', level: 1 }).waitFor();
    await alix.fill('Prénom', 'Nora');
    await alix.fill('Nom', 'Petit');
    await alix.fill('Adresse électronique', 'nora.petit@marais.example');
    await alix.press('Envoyer l’invitation');
    await alix.see('Une invitation est partie à nora.petit@marais.example.');
    await alix.at('Mission locale du Marais', 'admin-organisation');
    await alix.open('/administration/machines');
    await alix.press('Refaire l’index');
    await alix.see(/Refait/);
    await alix.at('Machines', 'admin-machinery');
    await alix.open('/administration/journal');
    await alix.at('Journal', 'admin-audit');
  });

  it('an administrator sends official files, reads why they are refused, and imports them', async () => {
    const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
    const files = alix.page.getByLabel(/^Fichiers des communes/);
    await alix.open('/administration/fichiers-officiels');
    await alix.press('Importer les communes');
    await alix.see(/Aucun fichier officiel n’attend/);
    await files.setInputFiles(csv('communes 2026.csv', 'code_insee;nom_standard\n79191;Niort'));
    await alix.see('1 fichier prêt : communes-2026.csv');
    await alix.press('Importer les communes');
    await alix.see(/les fichiers sont refusés/);
    await alix.see(/il manque une colonne/);
    await alix.at('Fichiers officiels', 'admin-official-refused');
    await files.setInputFiles(csv('communes-2026.csv', communes('79191;Niort;79000;46.3239;-0.4645;58707')));
    await alix.see('1 fichier prêt');
    await alix.page
      .getByLabel(/J’accepte que plus d’un dixième/)
      .last()
      .check();
    await alix.press('Importer les communes');
    await alix.page.getByRole('row', { name: /2026/ }).first().waitFor();
    await alix.at('Fichiers officiels', 'admin-official');
  });

  it('a lost connection is said, and what could not be read comes by itself afterwards', async () => {
    const context = alix.page.context();
    await alix.open('/administration/machines');
    await alix.see('Recherche d’offres');
    await context.setOffline(true);
    await alix.see(/Connexion perdue/);
    await context.setOffline(false);
    await alix.page.getByText(/Connexion perdue/).waitFor({ state: 'detached' });
  });
});
