import {
  changeAddress,
  listOffers,
  makeProposal,
  rankYouthsForOffer,
  readProposal,
  readYouth,
  type Client,
} from '@app/contracts';
import type { TestApp } from '@app/testing/test-app.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './chromium.js';
import { looksRight, walk, widths, type Walker } from './pages.js';
import { backends, COACH, PROSPECTOR, startPasserelle } from './passerelle.js';
import { linkIn, signInByLetter } from './people.js';
import { keepScreen } from './screens.js';

/** The pages behind the letters, walked as the people who get them, on a phone and at a desk. */
describe.each(Object.keys(widths) as (keyof typeof widths)[])('in the browser of a %s', (width) => {
  let passerelle: TestApp;
  let browser: Browser;
  let coach: Client;
  let walker: Walker;

  beforeAll(async () => {
    passerelle = await startPasserelle(backends[0]!);
    browser = await launchBrowser();
    coach = await signInByLetter(passerelle.url, COACH);
    walker = await walk(browser, width);
  });
  afterAll(async () => {
    await browser?.close();
    await passerelle?.close();
  });

  const open = (path: string) => walker.page.goto(new URL(path, passerelle.url).href);
  const press = (name: string | RegExp) => walker.page.getByRole('button', { name }).click();
  const see = (text: string | RegExp) => walker.page.getByText(text).first().waitFor();

  /** Waits for a heading, checks the page and keeps its picture. */
  async function at(heading: string | RegExp, screen: string) {
    await walker.page.getByRole('heading', { name: heading, level: 1 }).waitFor();
    await walker.page.evaluate(() => document.fonts.ready);
    await looksRight(walker);
    await keepScreen(walker.page, screen);
  }

  /** An offer proposed to a youth who can be written to, and whose own word is enough. */
  async function proposed(skip: number) {
    const { items } = await coach.call(listOffers, { query: { limit: 100 } });
    let seen = 0;
    for (const { id: offerId } of items) {
      const { entries } = await coach.call(rankYouthsForOffer, { params: { id: offerId } });
      for (const { id: youthId } of entries.filter(({ verdict }) => verdict === 'eligible')) {
        const { email, firstName, guardians } = await coach.call(readYouth, { params: { id: youthId } });
        if (!email || guardians.length || seen++ < skip) continue;
        const { id } = await coach.call(makeProposal, { body: { offerId, youthId, reason: 'Convient bien.' } });
        return { id, email, firstName };
      }
    }
    throw new Error('nobody to propose');
  }

  async function addressFor(page: string): Promise<string> {
    await passerelle.settled();
    const letter = (await passerelle.letters()).find(({ text }) => text.includes(`${page}`));
    if (!letter) throw new Error(`no letter leads to ${page}`);
    const link = linkIn({ ...letter, receivedAt: '' });
    return `${link.page}#${link.token}`;
  }

  it('a visitor finds the offers and reads one', async () => {
    await open('/');
    await at(/./, 'home');
    await walker.page.locator('a[href^="/offres/"]').first().click();
    await see('Qui accompagne');
    await at(/./, 'offer');
    await open('/nulle-part');
    await at(/./, 'not-found');
  });

  it('a coach signs in by the letter in the mailbox, once', async () => {
    await open('/connexion');
    await at('Se connecter', 'sign-in');
    await press('Recevoir le lien');
    await see(/Écrivez une adresse complète/);
    await walker.page.getByLabel('Votre adresse électronique').fill(COACH);
    await press('Recevoir le lien');
    await see(/Si l’adresse/);
    const address = await addressFor('/connexion/confirmer#');
    await open(address);
    await at('Confirmer la connexion', 'sign-in-confirm');
    expect(new URL(walker.page.url()).hash).toBe('');
    await press('Me connecter');
    await see(/Bonjour Camille/);
    await open('/moi');
    await at(/Camille/, 'me');
    await open('/boite-aux-lettres');
    await at(/./, 'mailbox');
    await open(address);
    await press('Me connecter');
    await see(/nouveau lien/);
  });

  it('a youth says yes with one press, and a reload still knows', async () => {
    const { id } = await proposed(0);
    await open(await addressFor(`/propositions/${id}#`));
    await at('Une offre pour toi', 'proposal');
    await walker.page.reload();
    await see('Si tu dis oui');
    await walker.page.getByRole('button', { name: 'Oui, ça m’intéresse' }).dblclick();
    await see('C’est noté, merci !');
    await at('C’est noté, merci !', 'proposal-agreed');
    const { state, history } = await coach.call(readProposal, { params: { id } });
    expect(state).toBe('agreed');
    expect(history!.filter(({ action }) => action === 'agree')).toHaveLength(1);
  });

  it('a youth says no, and is asked why', async () => {
    const { id } = await proposed(1);
    await open(await addressFor(`/propositions/${id}#`));
    await press('Non, pas cette offre');
    await press('Envoyer mon non');
    await see('Choisis une raison dans la liste.');
    await walker.page
      .getByLabel('Trop loin ou trop difficile d’y aller')
      .or(walker.page.getByLabel("Trop loin ou trop difficile d'y aller"))
      .check();
    await at('Dis-nous pourquoi', 'proposal-decline');
    await press('Envoyer mon non');
    await see(/continue de chercher avec toi/);
    expect((await coach.call(readProposal, { params: { id } })).state).toBe('declined');
  });

  it('a youth reads what their information is used for, and takes an agreement back', async () => {
    await open(await addressFor('/mes-droits/'));
    await at('Tes informations et tes droits', 'rights');
    const refusals = walker.page.getByRole('button', { name: /^Je ne veux plus/ });
    const before = await refusals.count();
    expect(before).toBeGreaterThan(0);
    await refusals.first().click();
    await refusals.nth(before - 1).waitFor({ state: 'detached' });
    await press('Effacer mes informations');
    await see('Tu es sûr·e ?');
    await press('Annuler');
  });

  it('a prospector changes their address, confirmed on both, and a late or second press is told kindly', async () => {
    const email = `karim.${width}@tremplin.example`;
    const prospector = await signInByLetter(passerelle.url, PROSPECTOR);
    await prospector.call(changeAddress, { body: { email } });
    await passerelle.settled();
    const pageIn = async (to: string, page: string) => {
      const texts = (await passerelle.letters(to)).map(({ text }) => text);
      const found = texts
        .map((text) => new RegExp(`https?://\\S+(/adresse/${page}/\\S+)`).exec(text)?.[1])
        .find(Boolean);
      return found ?? '';
    };
    const [old, no, young] = [
      await pageIn(PROSPECTOR, 'confirmer'),
      await pageIn(PROSPECTOR, 'refuser'),
      await pageIn(email, 'confirmer'),
    ];
    await open(no);
    await at('Refuser ce changement d’adresse', 'address-refuse');
    await open(old);
    await at('Confirmer la nouvelle adresse', 'address-confirm');
    await press('Confirmer');
    await at('Encore une étape', 'address-half');
    await open(young);
    await press('Confirmer');
    await at('Votre adresse a changé', 'address-done');
    await open(old);
    await see('Votre adresse a changé');
    passerelle.clock.advance(4 * 86_400_000);
    try {
      await open(young);
      await at('Ce lien n’est plus valable', 'address-late');
    } finally {
      passerelle.clock.advance(-4 * 86_400_000);
    }
  });
});
