import type { TestApp } from '@app/testing/test-app.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../chromium.js';
import { looksRight } from '../pages.js';
import { ADMINISTRATOR, backends, COACH, MANAGER, openScene, PROSPECTOR, startPasserelle } from '../passerelle.js';
import { teller, type Teller } from '../told-in-the-browser.js';
import { frenchLeft, type FrenchLeft } from './french-left.js';
import { prepareVisits, type Visit } from './visits.js';

const BAKER = 'olive.baker@oven.example';
const ROUTES = 'apps/web/src/app/routes';

/** Every address of the router, as its route says it. */
function addresses(): string[] {
  const SPACE = '/mon-espace/$id';
  return readdirSync(ROUTES).flatMap((file) =>
    [...readFileSync(`${ROUTES}/${file}`, 'utf8').matchAll(/path: '([^']+)'/g)].map(([, path = '']) => {
      const inSpace = file === 'space.ts' && path !== SPACE;
      return inSpace ? `${SPACE}${path === '/' ? '' : path}` : path;
    }),
  );
}

/** An employer does their whole part in English, then everybody opens every page there is: no French sentence, and axe finds nothing. */
describe('in English', () => {
  let passerelle: TestApp;
  let browser: Browser;
  let french: FrenchLeft;
  let olive: Teller;
  const visited = new Set<string>();

  beforeAll(async () => {
    passerelle = await startPasserelle(backends[0]!);
    browser = await launchBrowser();
    french = await frenchLeft();
    olive = await teller(browser, passerelle, 'phone');
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await passerelle?.close();
  });

  const inEnglish = async (who: Teller, screen: string) => {
    await who.at(/./, `english-${screen}`);
    expect(await who.page.locator('html').getAttribute('lang')).toBe('en');
    expect(await french.on(who.page)).toEqual([]);
  };
  async function signIn(who: Teller, email: string): Promise<void> {
    await who.open('/connexion');
    await who.page.getByRole('heading', { level: 1 }).waitFor();
    const other = who.page.getByRole('button', { name: 'English' });
    if (await other.count()) await other.click();
    await who.fill('Your e-mail address', email);
    await who.press('Get the link');
    await who.see('Look at your e-mail');
    await who.openLetter(email, '/connexion/confirmer#');
    await who.press('Sign in');
    await who.page.getByRole('link', { name: 'Go to my space' }).click();
  }

  it('tells a French sentence from an English one', async () => {
    await olive.open('/');
    await olive.see('Je cherche un contrat');
    expect(await french.on(olive.page)).toContain('Je cherche un contrat');
    await olive.press('English');
    await inEnglish(olive, 'home');
  });

  it('a baker posts an offer, is read, and looks after it', async () => {
    const next = (name: string | RegExp, label: string | RegExp, text: string) =>
      olive.fill(label, text).then(() => olive.press(name));
    await olive.page.getByRole('link', { name: 'I recruit' }).click();
    await olive.fill('SIRET of the site', '1234');
    await olive.press('Go on');
    await olive.see('Check the SIRET: it has 14 digits, and one of them seems wrong.');
    await inEnglish(olive, 'posting-company');
    await olive.fill('Name of the company, as people know it', 'Olive’s Oven');
    await next('Go on', 'SIRET of the site', '732 829 320 00074');
    await olive.complete('Occupation', 'bak');
    await next('Go on', 'Title of the offer', 'Apprentice baker');
    await olive.complete('Commune', 'Niort');
    await olive.press('Go on');
    await inEnglish(olive, 'posting-contract');
    await olive.press('Go on');
    await next('Go on', /The work in a few sentences/, 'Knead, shape and bake with a team of four.');
    await olive.fill('First name', 'Olive');
    await olive.fill('Last name', 'Baker');
    await next('Get the confirmation link', 'E-mail address', BAKER);
    await olive.see('Open the e-mail that we have just sent');
    await inEnglish(olive, 'posting-letter');
    await olive.openLetter(BAKER, '/connexion/confirmer#');
    await olive.press('Sign in');
    await olive.page.getByRole('link', { name: 'Go to my space' }).click();
    await olive.see('This is what everybody will read');
    await inEnglish(olive, 'posting-preview');
    await olive.press('Send the offer');
    await olive.see('Your offer has arrived');
    const alix = await teller(browser, passerelle, 'phone');
    await signIn(alix, ADMINISTRATOR);
    await alix.open('/administration/relectures');
    await inEnglish(alix, 'reviews');
    await alix.press('Accept');
    await alix.see('Apprentice baker');
    await alix.page.getByRole('button', { name: 'Accept' }).first().click();
    await alix.see('No offer to read');
    await alix.close();
    await olive.page.getByRole('link', { name: 'See my offer' }).click();
    await olive.press('Pause');
    await olive.see('Offer paused');
    await olive.press('Undo');
    await olive.see('Offer resumed');
    await olive.page.getByRole('listitem').filter({ hasText: 'Offer resumed' }).waitFor();
    await inEnglish(olive, 'own-offer');
  });

  describe('every page', () => {
    let visits: Visit[];
    const people = new Map<Visit['who'], Teller>();

    beforeAll(async () => {
      visits = await prepareVisits({ ...(await openScene(passerelle)), passerelle });
      const anybody = async () => {
        const one = await teller(browser, passerelle, 'phone');
        await one.open('/');
        await one.press('English');
        return one;
      };
      for (const [who, email] of [
        ['coach', COACH],
        ['prospector', PROSPECTOR],
        ['manager', MANAGER],
        ['administrator', ADMINISTRATOR],
        ['employer', BAKER],
      ] as const) {
        people.set(who, who === 'employer' ? olive : await anybody());
        if (who !== 'employer') await signIn(people.get(who)!, email);
      }
      people.set('visitor', await anybody());
      people.set('youth', await anybody());
    }, 120_000);

    it.each<Visit['who']>(['visitor', 'coach', 'prospector', 'manager', 'administrator', 'employer', 'youth'])(
      'that a %s may open',
      async (who) => {
        const found: Record<string, string[]> = {};
        const one = people.get(who)!;
        for (const { route, address } of visits.filter((visit) => visit.who === who)) {
          visited.add(route);
          await one.open(address);
          await one.page.getByRole('heading', { level: 1 }).waitFor();
          await one.page.waitForLoadState('networkidle');
          await looksRight(one);
          expect(await one.page.getByRole('main').getByRole('heading', { level: 1 }).count()).toBe(1);
          const left = await french.on(one.page);
          if (left.length) found[address] = left;
        }
        expect(found).toEqual({});
      },
      120_000,
    );

    it('leaves no address out', () => {
      expect(addresses().filter((address) => !visited.has(address))).toEqual([]);
    });

    it.each<Visit['who']>(['coach', 'prospector', 'manager', 'administrator', 'employer'])(
      'has a way out for a %s, and the back button opens nothing again',
      async (who) => {
        const one = people.get(who)!;
        const { page } = one;
        await one.open('/moi');
        await page.getByRole('heading', { name: /^Hello/, level: 1 }).waitFor();
        const menu = page.getByRole('button', { name: 'Menu' });
        const signOut = page.getByRole('button', { name: 'Sign out', exact: true });
        await menu.or(signOut).first().waitFor();
        if (await menu.isVisible()) await menu.click();
        await signOut.click();
        await page.waitForURL(/\/$/);
        await page.getByRole('link', { name: 'My space' }).waitFor();
        await page.goBack();
        await page.getByRole('heading', { name: 'My space', level: 1 }).waitFor();
      },
    );
  });
});
