import { expect } from '@jest/globals';
import type { TestApp } from '@app/testing/test-app.js';
import { until } from '@app/testing/until.js';
import type { Browser, Locator } from 'playwright-core';
import { anotherTab, looksRight, walk, type Walker, type widths } from './pages.js';
import { linkIn } from './people.js';
import { keepScreen } from './screens.js';

/** What somebody at a browser does and sees, in the words of the pages. */
export interface Teller extends Walker {
  open(path: string): Promise<unknown>;
  press(name: string | RegExp): Promise<void>;
  fill(label: string | RegExp, text: string): Promise<void>;
  /** Types into a field that completes itself and takes the first suggestion. */
  complete(label: string | RegExp, text: string): Promise<void>;
  see(text: string | RegExp): Promise<void>;
  /** Waits for a page by its heading, checks it, and keeps its picture. */
  at(heading: string | RegExp, screen: string): Promise<void>;
  /** Opens the newest letter to an address that leads to a page. */
  openLetter(to: string, page: string): Promise<void>;
  signIn(email: string): Promise<void>;
  /** The same person at another tab of the same browser. */
  anotherTab(): Promise<Teller>;
}

/** A person at a browser of this width, in front of this Passerelle. */
export async function teller(browser: Browser, passerelle: TestApp, width: keyof typeof widths): Promise<Teller> {
  return telling(await walk(browser, width), passerelle);
}

function telling(walker: Walker, passerelle: TestApp): Teller {
  const { page } = walker;
  const field = (label: string | RegExp): Locator =>
    page.getByLabel(label, { exact: typeof label === 'string' }).first();
  const open = (path: string) => page.goto(new URL(path, passerelle.url).href);
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
  const see = (text: string | RegExp) => page.getByText(text).first().waitFor();
  const openLetter = async (to: string, wanted: string) => {
    const letter = await until(`a letter to ${to} that leads to ${wanted}`, async () => {
      await passerelle.settled();
      return (await passerelle.letters(to)).find(({ text }) => text.includes(wanted));
    });
    const link = linkIn({ ...letter, receivedAt: '' });
    await open(`${link.page}#${link.token}`);
  };
  return {
    ...walker,
    open,
    press,
    see,
    openLetter,
    anotherTab: async () => telling(await anotherTab(walker), passerelle),
    fill: (label, text) => field(label).fill(text),
    async complete(label, text) {
      await field(label).fill(text);
      await page.getByRole('option').first().waitFor();
      await field(label).press('ArrowDown');
      await field(label).press('Enter');
    },
    async at(heading, screen) {
      await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
      await page.evaluate(() => document.fonts.ready);
      await walker.quiet();
      await keepScreen(page, screen);
      await looksRight(walker);
    },
    async signIn(email) {
      await open('/connexion');
      await field('Votre adresse électronique').fill(email);
      await press('Recevoir le lien');
      await see(/Si l’adresse/);
      await openLetter(email, '/connexion/confirmer#');
      await press('Me connecter');
      await page.getByRole('link', { name: 'Aller à mon espace' }).first().waitFor();
      expect(new URL(page.url()).hash).toBe('');
    },
  };
}
