import type { TestApp } from '@app/testing/test-app.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../chromium.js';
import { ADMINISTRATOR, backends, COACH, PROSPECTOR, startPasserelle } from '../passerelle.js';
import { teller, type Teller } from '../told-in-the-browser.js';

const LEA = 'lea.delmas@courrier.example';
const MOST_STOPS = 80;
/** 1280 px at 200 %, and the narrowest screen that must not scroll sideways (WCAG 1.4.10). */
const NARROW = [
  { width: 640, height: 450 },
  { width: 320, height: 640 },
];

/** A coach and a youth without a mouse, and every main screen read aloud and enlarged. */
describe('with the keyboard alone', () => {
  let passerelle: TestApp;
  let browser: Browser;
  let camille: Teller;
  let lea: Teller;

  beforeAll(async () => {
    passerelle = await startPasserelle(backends[0]!);
    browser = await launchBrowser();
    [camille, lea] = [await teller(browser, passerelle, 'desk'), await teller(browser, passerelle, 'desk')];
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await passerelle?.close();
  });

  const link = ({ page }: Teller, name: string | RegExp) => page.getByRole('link', { name }).first();
  const button = ({ page }: Teller, name: string | RegExp) => page.getByRole('button', { name }).first();

  /** Whether what has the focus shows it: an outline of two pixels at least, and it stands inside the window. */
  const shownFocus = (page: Page): Promise<string | true> =>
    page.evaluate(() => {
      const one = document.activeElement;
      if (!one || one === document.body) return true;
      const styles = [one, one.closest('label'), one.parentElement].flatMap((box) =>
        box ? getComputedStyle(box) : [],
      );
      const outlined = styles.some(
        ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      );
      const { top, bottom } = one.getBoundingClientRect();
      const inside = bottom > 0 && top < innerHeight;
      return (outlined && inside) || `${outlined ? 'out of sight' : 'no outline'}: ${one.outerHTML.slice(0, 200)}`;
    });

  /** Goes on with Tab until it has the focus; every stop on the way shows that it has it. */
  async function tabTo({ page }: Teller, wanted: Locator): Promise<void> {
    await wanted.waitFor();
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await wanted.evaluate((one) => one === document.activeElement)) return;
      await page.keyboard.press('Tab');
      expect(await shownFocus(page)).toBe(true);
    }
    throw new Error(`${wanted.toString()} is not reached with Tab`);
  }
  async function enter(who: Teller, wanted: Locator): Promise<void> {
    await tabTo(who, wanted);
    await who.page.keyboard.press('Enter');
  }
  const type = (who: Teller, text: string) => who.page.keyboard.type(text);

  it('a coach signs in, finds a youth and proposes an offer', async () => {
    await camille.open('/connexion');
    await tabTo(camille, camille.page.getByLabel('Votre adresse électronique'));
    await type(camille, COACH);
    await camille.page.keyboard.press('Enter');
    await camille.see(/Si l’adresse/);
    await camille.openLetter(COACH, '/connexion/confirmer#');
    await enter(camille, button(camille, 'Me connecter'));
    await enter(camille, link(camille, 'Aller à mon espace'));
    await enter(camille, link(camille, 'Mes jeunes'));
    await tabTo(camille, camille.page.getByLabel('Chercher un nom'));
    await type(camille, 'delmas');
    await enter(camille, link(camille, 'Léa Delmas'));
    await camille.page.getByRole('heading', { name: 'Léa Delmas', level: 1 }).waitFor();
    await enter(camille, camille.page.getByRole('button', { name: /^Proposer/ }).first());
    const dialog = camille.page.getByRole('dialog');
    await dialog.waitFor();
    await camille.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    // The focus is back where it was.
    await camille.page.keyboard.press('Enter');
    await tabTo(camille, dialog.getByLabel('Pourquoi cette mise en relation ?'));
    await type(camille, ' On en a parlé lundi.');
    await enter(camille, dialog.getByRole('button', { name: 'Envoyer la proposition' }));
    await camille.page.getByRole('heading', { name: /^Léa Delmas –/, level: 1 }).waitFor();
    await camille.see(/On en a parlé lundi/);
  });

  it('a youth asks for the link, reads the offer and says yes', async () => {
    await lea.open('/connexion/jeune');
    await tabTo(lea, lea.page.getByLabel('Ton adresse électronique'));
    await type(lea, LEA);
    await lea.page.keyboard.press('Enter');
    await lea.see('Regarde tes messages');
    await lea.openLetter(LEA, '/mon-espace/');
    await lea.see(/On te propose/);
    await lea.page.keyboard.press('Tab');
    await lea.page.keyboard.press('Enter');
    expect(await lea.page.evaluate(() => document.activeElement?.id)).toBe('contenu');
    await enter(lea, link(lea, /^Répondre/));
    await enter(lea, button(lea, 'Non, pas cette offre'));
    await tabTo(lea, lea.page.getByRole('radio').first());
    await lea.page.keyboard.press('ArrowDown');
    expect(await lea.page.getByRole('radio').nth(1).isChecked()).toBe(true);
    await enter(lea, button(lea, 'Envoyer mon non'));
    await lea.page.getByRole('heading', { level: 1 }).waitFor();
  });

  describe('the main screens', () => {
    let prospector: Teller;
    let administrator: Teller;
    beforeAll(async () => {
      prospector = await teller(browser, passerelle, 'desk');
      administrator = await teller(browser, passerelle, 'desk');
      await prospector.signIn(PROSPECTOR);
      await administrator.signIn(ADMINISTRATOR);
    }, 60_000);

    const screens: Record<string, { who: () => Teller; pages: () => Promise<string[]> }> = {
      'a visitor': {
        who: () => lea,
        pages: async () => ['/', '/offres', '/classement', '/connexion', '/deposer', '/donnees-de-reference'],
      },
      'a youth': { who: () => lea, pages: async () => Object.values(await spaceOf(lea)) },
      'a coach': {
        who: () => camille,
        pages: async () => [
          new URL(camille.page.url()).pathname,
          '/moi',
          '/jeunes',
          '/agenda',
          '/doublons',
          '/imports/jeunes',
        ],
      },
      'a prospector': {
        who: () => prospector,
        pages: async () => ['/moi', '/prospection', '/mes-offres', '/imports/offres'],
      },
      'an administrator': {
        who: () => administrator,
        pages: async () => ['relectures', 'structures', 'machines', 'journal'].map((page) => `/administration/${page}`),
      },
    };

    async function spaceOf(one: Teller): Promise<string[]> {
      await one.openLetter(LEA, '/mon-espace/');
      const [space = ''] = /^\/mon-espace\/[^/]+/.exec(new URL(one.page.url()).pathname) ?? [];
      return ['', '/offres', '/rendez-vous', '/moi', '/moi/souhaits', '/moi/trajet'].map((end) => `${space}${end}`);
    }

    /** Lines of the accessibility tree that a screen reader could only call "button" or "link". */
    const nameless = async (page: Page) =>
      (await page.locator('body').ariaSnapshot())
        .split('\n')
        .filter((line) =>
          /^\s*- (button|link|textbox|combobox|checkbox|radio|dialog|navigation)( \[[^\]]+\])*:?$/.test(line),
        );

    it.each(Object.keys(screens))(
      'of %s have names, one heading, and no sideways scroll when enlarged',
      async (whose) => {
        const { who, pages } = screens[whose]!;
        const one = who();
        const { page } = one;
        for (const path of await pages()) {
          await one.open(path);
          const main = page.getByRole('main');
          await main.getByRole('heading', { level: 1 }).waitFor();
          await page.waitForLoadState('networkidle');
          expect([path, await page.getByRole('heading', { level: 1 }).count(), await main.count()]).toEqual([
            path,
            1,
            1,
          ]);
          expect([path, await page.getByRole('banner').count(), await page.getByRole('contentinfo').count()]).toEqual([
            path,
            1,
            1,
          ]);
          expect([path, await nameless(page)]).toEqual([path, []]);
          for (const size of NARROW) {
            await page.setViewportSize(size);
            const sideways = await page.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            );
            expect([path, size.width, sideways]).toEqual([path, size.width, 0]);
          }
          await page.setViewportSize({ width: 1280, height: 900 });
        }
      },
    );
  });
});
