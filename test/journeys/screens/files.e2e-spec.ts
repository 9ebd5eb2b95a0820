import type { TestApp } from '@app/testing/test-app.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../chromium.js';
import { widths } from '../pages.js';
import { backends, COACH, startPasserelle } from '../passerelle.js';
import { teller, type Teller } from '../told-in-the-browser.js';

/** A coach’s files: found by name and filter, changed section by section, opened by hand, merged field by field. */
describe.each(Object.keys(widths) as (keyof typeof widths)[])('the files of a coach on a %s', (width) => {
  let passerelle: TestApp;
  let browser: Browser;
  let camille: Teller;

  beforeAll(async () => {
    passerelle = await startPasserelle(backends[0]!);
    browser = await launchBrowser();
    camille = await teller(browser, passerelle, width);
    await camille.signIn(COACH);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await passerelle?.close();
  });

  const link = (name: string | RegExp) => camille.page.getByRole('link', { name });
  const radio = (name: string) => camille.page.getByRole('radio', { name, exact: true });
  const openFile = async (words: string, name: string) => {
    await camille.open(`/jeunes?mots=${words}`);
    await link(name).click();
    await camille.page.getByRole('heading', { name, level: 1, exact: true }).waitFor();
  };
  const section = async (name: string) => {
    const change = link(`Modifier : ${name}`);
    if (!(await change.isVisible())) await camille.page.getByText('Profil', { exact: true }).click();
    await change.click();
  };

  const saved = async (button = 'Enregistrer') => {
    await camille.press(button);
    await camille.page.getByRole('heading', { name: /^Lilou Moreau$/, level: 1 }).waitFor();
  };

  it('are found by a name without its accents, under filters that stay in the address', async () => {
    await camille.open('/jeunes');
    await camille.fill('Chercher un nom', 'guer max');
    await camille.see('1 personne');
    await link('Maxence Guérin').waitFor();
    await camille.page.waitForURL(/mots=guer/);
    await camille.page.reload();
    await link('Maxence Guérin').waitFor();
    await radio('En contrat').check();
    await camille.see('Personne ne correspond');
    await link('Voir tous les jeunes que je suis').click();
    await radio('Sans proposition').check();
    await camille.page.waitForURL(/etat=withoutProposal/);
    await link(/Moreau/)
      .first()
      .waitFor();
    await camille.page.goBack();
    await radio('Peu importe').and(camille.page.locator(':checked')).waitFor();
    await radio('Toute la structure').check();
    await camille.page.getByRole('button', { name: 'Voir la suite' }).click();
    await camille.at('Mes jeunes', 'file-list');
    await camille.press('English');
    await camille.at('My youths', 'file-list-english');
    await camille.press('Français');
  });

  it('show a list of offers, or of youths, in three requests, whatever its length', async () => {
    const asked: string[] = [];
    camille.page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (/^\/api\/(offers|youths|proposals)/.test(pathname)) asked.push(pathname);
    });
    await openFile('lilou', 'Lilou Moreau');
    await camille.see('Ce qui convient');
    expect(asked.filter((path) => path.startsWith('/api/offers'))).toEqual([]);
    await camille.page.locator('article a[href^="/offres/"]').first().click();
    await link('Les jeunes pour cette offre').waitFor();
    asked.length = 0;
    await link('Les jeunes pour cette offre').click();
    await camille.see('Ce qui convient');
    await camille.page.waitForLoadState('networkidle');
    expect(await camille.page.getByRole('article').count()).toBeGreaterThan(1);
    expect(asked.length).toBeLessThanOrEqual(3);
  });

  it('take an agreement that was given by telephone, with its day', async () => {
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    await camille.open('/jeunes?etat=basisMissing');
    await link(/Hugo Garcin/).click();
    await camille.page.getByText('Accords', { exact: true }).click();
    await camille.page.getByRole('button', { name: /Noter l’accord.*classé/ }).click();
    const dialog = camille.page.getByRole('dialog');
    await dialog.getByLabel('Comment l’a-t-il ou elle dit ?').selectOption('telephone');
    await dialog.getByLabel('Quel jour ?').fill(yesterday);
    await dialog.getByRole('button', { name: 'Noter l’accord', exact: true }).click();
    await camille.see(/^Donné le .*, par téléphone\.$/);
  });

  it('are changed by section; what is wrong is said beside the field and nothing typed is lost', async () => {
    await openFile('lilou', 'Lilou Moreau');
    await section('Contact');
    await camille.fill('Téléphone', '06 12');
    await camille.press('Enregistrer');
    await camille.see(/dix chiffres/);
    await camille.at(/^Contact/, 'file-contact-wrong');
    await camille.page.reload();
    expect(await camille.page.getByLabel('Téléphone').inputValue()).toBe('06 12');
    await camille.fill('Téléphone', '06 39 98 07 31');
    await saved();
    await camille.see('06 39 98 07 31');
    await section('Souhaits et projet');
    await camille.fill('Ajouter un métier', 'cuisin');
    await camille.page.getByRole('listbox').getByRole('option').first().click();
    await camille.page
      .getByRole('button', { name: /^Monter/ })
      .last()
      .click();
    await camille.at(/^Souhaits/, 'file-wishes');
    await saved();
    await camille.at(/^Lilou Moreau$/, 'file');
  });

  it('take guardians, skills and a situation', async () => {
    await openFile('lilou', 'Lilou Moreau');
    await section('Représentants légaux');
    await camille.press('Ajouter un représentant légal');
    await camille.press('Enregistrer');
    await camille.see('Écrivez un nom.');
    await camille.page.getByLabel('Prénom').last().fill('Paul');
    await camille.page.getByLabel('Nom', { exact: true }).last().fill('Moreau');
    await camille.at(/^Représentants/, 'file-guardians');
    await saved();
    await camille.see('Paul Moreau');
    await section('Compétences et langues');
    await camille.press('Ajouter une langue');
    await camille.fill('Quelle langue ?', 'Portugais');
    await saved();
    await camille.see('Portugais (bien)');
    await section('Situation');
    await camille.page.getByLabel('Inscrit à France Travail').selectOption('yes');
    await camille.at(/^Situation/, 'file-situation');
    await camille.press('English');
    await camille.at(/^Situation/, 'file-situation-english');
    await camille.press('Français');
    await saved();
    await camille.at(/^Lilou Moreau$/, 'file-changed');
  });

  it('tell two who change the same section, and let them choose', async () => {
    const other = await camille.page.context().newPage();
    await openFile('lilou', 'Lilou Moreau');
    await section('Compétences et langues');
    await camille.page.getByLabel('Compétences', { exact: true }).fill('pétrir');
    await other.goto(camille.page.url());
    await other.getByLabel('Compétences', { exact: true }).fill('accueil des clients');
    await other.getByRole('button', { name: 'Enregistrer' }).click();
    await other.getByText('accueil des clients').first().waitFor();
    await other.close();
    // The page may have heard of it by itself; then its button says already whose version is saved.
    const save = camille.page.getByRole('button', { name: 'Enregistrer', exact: true });
    await save.click({ timeout: 1_000 }).catch(() => undefined);
    await camille.see('Un ou une collègue a modifié cette partie entre-temps');
    expect(await camille.page.getByLabel('Compétences', { exact: true }).inputValue()).toBe('pétrir');
    await camille.at(/^Compétences/, 'file-meanwhile');
    await saved('Enregistrer ce que j’ai écrit');
    await camille.see('pétrir');
  });

  it('keep what is protected apart, behind a reason', async () => {
    await openFile('lilou', 'Lilou Moreau');
    await camille.page.getByText('Profil', { exact: true }).click();
    await link('Ouvrir le dossier protégé').click();
    await camille.press('Ouvrir le dossier protégé');
    await camille.see('Dites pourquoi, en quelques mots.');
    await camille.fill('Pourquoi ouvrez-vous ce dossier ?', 'Préparer son poste avec l’employeur');
    await camille.press('Ouvrir le dossier protégé');
    await camille.fill('Ce qui aide au travail', 'Pause toutes les deux heures');
    await camille.at(/^Données protégées/, 'file-protected');
    await saved();
    const kept = await camille.page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
    expect(kept).not.toContain('Pause toutes les deux heures');
  });

  it('are opened by hand, and two about one person are merged field by field, undoably', async () => {
    await camille.open('/jeunes');
    await link('Ouvrir un dossier').click();
    await camille.press('Ouvrir un dossier');
    await camille.see('Indiquez une date de naissance passée.');
    await camille.fill('Prénom', 'Lilou');
    await camille.fill('Nom', 'Morreau');
    await camille.fill('Date de naissance', '2010-03-14');
    await camille.at('Ouvrir un dossier', 'file-new');
    await camille.press('Ouvrir un dossier');
    await camille.page.getByRole('heading', { name: 'Lilou Morreau', level: 1 }).waitFor();
    await passerelle.settled();
    await camille.open('/doublons');
    const pair = camille.page.getByRole('article').filter({ hasText: 'Lilou Morreau' }).first();
    await pair.getByRole('button', { name: 'Réunir ces deux dossiers…' }).click();
    await pair
      .getByRole('group', { name: 'Quel dossier reste ?' })
      .getByLabel(/Lilou Moreau$/)
      .check();
    const name = pair.getByRole('group', { name: 'Nom', exact: true });
    await name
      .getByRole('radio')
      .nth((await name.getByRole('radio').first().isChecked()) ? 1 : 0)
      .check();
    await camille.at('Doublons', 'duplicates');
    await pair.getByRole('button', { name: 'Réunir les deux dossiers' }).click();
    const dialog = camille.page.getByRole('dialog');
    await dialog.getByText('1 information vient de l’autre dossier.').waitFor();
    await dialog.getByRole('button', { name: 'Réunir les deux dossiers' }).click();
    await camille.see('Les deux dossiers n’en font plus qu’un.');
    await camille.open('/jeunes?mots=lilou');
    await camille.see('1 personne');
    await link('Lilou Morreau').waitFor();
    await camille.open('/doublons');
    await radio('Réunis').check();
    await camille.press('Revenir en arrière');
    await camille.see('C’est comme avant.');
    await camille.open('/jeunes?mots=lilou');
    await link('Lilou Moreau').waitFor();
    await link('Lilou Morreau').waitFor();
  });
});
