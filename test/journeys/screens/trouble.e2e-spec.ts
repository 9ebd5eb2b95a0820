import type { TestApp } from '@app/testing/test-app.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../chromium.js';
import { backends, COACH, PROSPECTOR, startPasserelle } from '../passerelle.js';
import { teller, type Teller } from '../told-in-the-browser.js';

const MINUTE_MS = 60_000;
const LEA = 'lea.delmas@courrier.example';
const NOTE = 'Léa préfère commencer en janvier, on en reparle lundi.';
const LOG = 'Ce qui s’est dit, ce qui est convenu';

/** Whatever goes wrong on the way of a coach at a desk, a prospector, and a youth on a phone: each trouble is really made, none is pretended. */
describe('trouble on the way', () => {
  let passerelle: TestApp;
  let browser: Browser;
  let camille: Teller;
  let lea: Teller;
  let karim: Teller;

  beforeAll(async () => {
    passerelle = await startPasserelle(backends[0]!);
    browser = await launchBrowser();
    [camille, lea, karim] = [
      await teller(browser, passerelle, 'desk'),
      await teller(browser, passerelle, 'phone'),
      await teller(browser, passerelle, 'desk'),
    ];
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await passerelle?.close();
  });

  const follow = (who: Teller, name: string | RegExp) => who.page.getByRole('link', { name }).first().click();
  const inDialog = (who: Teller, name: string) => who.page.getByRole('dialog').getByRole('button', { name });
  const typedIn = (who: Teller, label: string) => who.page.getByLabel(label, { exact: true }).first();
  const fileOf = async (who: Teller, name: string) => {
    await who.open('/jeunes');
    await follow(who, name);
    await who.page.getByRole('heading', { name, level: 1 }).waitFor();
  };

  /** A table that is not there for a while: the API fails as it would with a broken database. */
  async function without(table: string, tell: () => Promise<void>): Promise<void> {
    const name = table.split('.')[1]!;
    await passerelle.sql(`alter table ${table} rename to ${name}_away`);
    try {
      await tell();
    } finally {
      await passerelle.sql(`alter table ${table}_away rename to ${name}`);
    }
  }

  it('a session that ends in the middle of a note: after the letter, both tabs are back on it', async () => {
    await camille.signIn(COACH);
    await fileOf(camille, 'Léa Delmas');
    await camille.page.getByText('Écrire dans le journal').first().click();
    await camille.fill(LOG, NOTE);
    const elsewhere = await teller(browser, passerelle, 'phone');
    await elsewhere.signIn(COACH);
    await elsewhere.open('/moi');
    await elsewhere.press('Me déconnecter partout');
    await elsewhere.press('Oui, me déconnecter partout');
    await elsewhere.page.waitForURL(/\/$/);
    // The page holds a pass of five minutes.
    passerelle.clock.advance(6 * MINUTE_MS);
    await camille.press('Écrire dans le journal');
    await camille.see('Il faut vous connecter');
    await camille.at('Léa Delmas', 'trouble-session-ended');
    await follow(camille, 'Me connecter de nouveau');
    await camille.fill('Votre adresse électronique', COACH);
    await camille.press('Recevoir le lien');
    await camille.see(/Si l’adresse/);
    const letter = await camille.anotherTab();
    await letter.openLetter(COACH, '/connexion/confirmer#');
    await letter.press('Me connecter');
    await follow(letter, 'Aller à mon espace');
    for (const tab of [letter, camille]) {
      await tab.page.getByRole('heading', { name: 'Léa Delmas', level: 1 }).waitFor();
      await typedIn(tab, LOG).waitFor();
      expect(await typedIn(tab, LOG).inputValue()).toBe(NOTE);
    }
    await letter.close();
  });

  it('a server that fails: the note stays, its number is there for those who can help, and the same button sends it', async () => {
    await without('candidates.log_entry', async () => {
      await camille.press('Écrire dans le journal');
      await camille.see('Le problème vient de chez nous');
      await camille.at('Léa Delmas', 'trouble-server');
      expect(await typedIn(camille, LOG).inputValue()).toBe(NOTE);
    });
    await camille.press('Écrire dans le journal');
    await camille.see('C’est écrit.');
    await camille.page.locator('li').getByText(NOTE).waitFor();
    expect(await camille.page.locator('li').getByText(NOTE).count()).toBe(1);
    expect(await typedIn(camille, LOG).inputValue()).toBe('');
  });

  it('a page that cannot be read says so, and opens when one tries again', async () => {
    await without('candidates.youth', async () => {
      await camille.open('/jeunes');
      await camille.see('Le problème vient de chez nous');
      await camille.at('Mes jeunes', 'trouble-page');
    });
    await camille.press('Réessayer');
    await camille.page.getByRole('link', { name: 'Léa Delmas' }).waitFor();
  });

  it('a proposal from two tabs, the first with a double click: there is one, and the second tab says where', async () => {
    await fileOf(camille, 'Léa Delmas');
    const second = await camille.anotherTab();
    await fileOf(second, 'Léa Delmas');
    for (const tab of [camille, second]) {
      await tab.page
        .getByRole('button', { name: /^Proposer/ })
        .first()
        .click();
      await inDialog(tab, 'Envoyer la proposition').waitFor();
    }
    await inDialog(camille, 'Envoyer la proposition').dblclick();
    await camille.at(/^Léa Delmas –/, 'trouble-proposed-once');
    await inDialog(second, 'Envoyer la proposition').click();
    await second.see('Cette offre lui est déjà proposée');
    await second.page.getByRole('link', { name: /^Déjà proposée/ }).waitFor();
    await second.at('Léa Delmas', 'trouble-proposed-twice');
    await second.close();
    await passerelle.settled();
    expect((await passerelle.letters(LEA)).filter(({ text }) => text.includes('/propositions/'))).toHaveLength(1);
  });

  it('a youth without a network: what is typed stays, it is said, and goes on by itself', async () => {
    const phone = lea.page.context();
    await lea.open('/connexion/jeune');
    await lea.fill('Ton adresse électronique', LEA);
    await lea.press('Recevoir mon lien');
    await lea.see(/Regarde tes messages/);
    await lea.openLetter(LEA, '/mon-espace/');
    await lea.see(/On te propose/);
    await follow(lea, 'Moi');
    await follow(lea, 'Changer : Comment me joindre');
    await lea.fill('Mon téléphone', '06 39 98 72 99');
    await phone.setOffline(true);
    await lea.see(/Connexion perdue/);
    await lea.press('Enregistrer');
    await lea.see('La connexion est coupée');
    await lea.at('Comment me joindre', 'trouble-offline-form');
    expect(await typedIn(lea, 'Mon téléphone').inputValue()).toBe('06 39 98 72 99');
    await phone.setOffline(false);
    await lea.page.getByText(/Connexion perdue/).waitFor({ state: 'detached' });
    await lea.press('Enregistrer');
    await lea.page.getByRole('heading', { name: 'Moi', level: 1 }).waitFor();
    await lea.see('06 39 98 72 99');
    await phone.setOffline(true);
    await lea.see(/Connexion perdue/);
    await follow(lea, 'Offres');
    await lea.see('La connexion est coupée');
    // The page that could not come is told in the console too.
    lea.faults.length = 0;
    await lea.at(/./, 'trouble-offline-page');
    await phone.setOffline(false);
    await lea.page.getByRole('heading', { name: 'Pourquoi cette offre' }).first().waitFor();
  });

  it('a youth answers in one tab, and again in another: the second one shows what was said', async () => {
    await follow(lea, 'Aujourd’hui');
    await follow(lea, /^Répondre/);
    await lea.at('Une offre pour toi', 'trouble-answer');
    const second = await lea.anotherTab();
    await second.open(new URL(lea.page.url()).pathname);
    // A tab of its own knows no link: on a phone that is one's own, the space stays open.
    await second.see('Il manque une partie du lien');
    await follow(lea, 'Moi');
    await lea.page.getByLabel('Rester connecté·e sur cet appareil').check();
    await lea.page.goBack();
    await second.page.reload();
    await second.page.getByRole('button', { name: 'Oui, ça m’intéresse' }).waitFor();
    await lea.page.getByRole('button', { name: 'Oui, ça m’intéresse' }).dblclick();
    await lea.at('C’est noté, merci !', 'trouble-answered');
    await second.press('Non, pas cette offre');
    await second.page.getByLabel(/Trop loin/).check();
    await second.press('Envoyer mon non');
    await second.see('La situation a changé entre-temps');
    await second.at('Dis-nous pourquoi', 'trouble-answered-twice');
    await second.press('Voir où ça en est');
    await second.see('C’est noté, merci !');
    await lea.page.goBack();
    await lea.page.goForward();
    await lea.see('C’est noté, merci !');
    await second.close();
  });

  it('a youth who leaves the space in one tab leaves it in all', async () => {
    const second = await lea.anotherTab();
    await second.open(new URL(lea.page.url()).pathname.replace(/(\/mon-espace\/[^/]+).*/, '$1/moi'));
    await follow(lea, 'Moi');
    await second.page.getByRole('heading', { name: 'Moi', level: 1 }).waitFor();
    await lea.press('Quitter mon espace ici');
    await lea.page.waitForURL(/\/$/);
    await second.see('Il manque une partie du lien');
    await lea.page.goBack();
    await lea.at('Il manque une partie du lien', 'trouble-space-left');
    expect(await lea.page.locator('main').innerText()).not.toContain('06 39 98 72 99');
    await second.close();
  });

  it('an act shown at once is taken back where everyone sees it, when another tab was first', async () => {
    await karim.signIn(PROSPECTOR);
    await karim.open('/mes-offres');
    await karim.page.locator('main a[href^="/mes-offres/"]').first().click();
    await karim.page.getByRole('button', { name: 'Suspendre' }).waitFor();
    const second = await karim.anotherTab();
    await second.open(new URL(karim.page.url()).pathname);
    await second.page.getByRole('button', { name: 'Suspendre' }).waitFor();
    await karim.press('Arrêter l’offre');
    await karim.page.getByRole('dialog').getByRole('radio').first().check();
    await inDialog(karim, 'Arrêter l’offre').click();
    await karim.see('Cette offre est arrêtée.');
    await second.press('Suspendre');
    await second.see(/votre action est annulée/);
    await second.see('Cette offre est arrêtée.');
    await second.at(/./, 'trouble-taken-back');
    expect(await second.page.getByRole('button', { name: 'Suspendre' }).count()).toBe(0);
    await second.close();
  });

  it('an offer changed in two tabs: neither loses what was typed', async () => {
    await karim.open('/mes-offres');
    await karim.page.locator('main a[href^="/mes-offres/"]').nth(1).click();
    await karim.page.getByText('Modifier l’offre').click();
    await karim.fill(/Ce qui sera utile/, 'Patience');
    const second = await karim.anotherTab();
    await second.open(new URL(karim.page.url()).pathname);
    expect(await second.page.getByLabel(/Ce qui sera utile/).inputValue()).toBe('Patience');
    await second.fill('Titre de l’offre', 'Un titre plus clair');
    await second.press('Enregistrer');
    await second.see(/C’est enregistré/);
    await karim.press('Enregistrer');
    await karim.see(/C’est enregistré/);
    await karim.page.reload();
    await karim.page.getByText('Modifier l’offre').click();
    expect(await karim.page.getByLabel(/Ce qui sera utile/).inputValue()).toBe('Patience');
    await second.close();
  });

  it('a sign-out in one tab is heard by the other, and signing in there brings both back', async () => {
    await karim.open('/prospection');
    await karim.page.getByRole('heading', { name: 'Prospection', level: 1 }).waitFor();
    const second = await karim.anotherTab();
    await second.open('/mes-offres');
    await second.page.getByRole('heading', { name: 'Mes offres', level: 1 }).waitFor();
    await second.press('Me déconnecter');
    await second.page.waitForURL(/\/$/);
    await karim.at('Connectez-vous pour continuer', 'trouble-signed-out-elsewhere');
    await second.page.goBack();
    await second.see('Connectez-vous pour continuer');
    await second.signIn(PROSPECTOR);
    await karim.page.getByRole('heading', { name: 'Prospection', level: 1 }).waitFor();
    await second.close();
  });
});
