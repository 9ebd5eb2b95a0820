import type { TestApp } from '@app/testing/test-app.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './chromium.js';
import { backends, startPasserelle } from './passerelle.js';
import { teller, type Teller } from './told-in-the-browser.js';

const HOME = 'Trouver un contrat en alternance, avec quelqu’un à vos côtés';

/** What a phone keeps of the pages: it says plainly when there is no network, keeps nothing of anybody, and hears of a new version. */
describe('a page that is kept on the device', () => {
  let webRoot: string;
  let passerelle: TestApp;
  let browser: Browser;
  let visitor: Teller;

  beforeAll(async () => {
    webRoot = mkdtempSync(join(tmpdir(), 'passerelle-web-'));
    cpSync(resolve('dist/apps/web'), webRoot, { recursive: true });
    passerelle = await startPasserelle(backends[0]!, { webRoot });
    browser = await launchBrowser();
    visitor = await teller(browser, passerelle, 'phone');
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await passerelle?.close();
    rmSync(webRoot, { recursive: true, force: true });
  });

  const kept = () => visitor.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

  it('can be installed, with pictures for every shape', async () => {
    await visitor.open('/');
    await visitor.page.getByRole('heading', { name: HOME }).waitFor();
    await kept();
    const manifest = (await (await fetch(`${passerelle.url}/manifest.webmanifest`)).json()) as {
      icons: { src: string; purpose?: string }[];
    };
    expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
    for (const { src } of manifest.icons) expect((await fetch(`${passerelle.url}${src}`)).status).toBe(200);
  });

  it('keeps files of the build and two plain pages, and nothing that the API said', async () => {
    await visitor.open('/offres');
    await visitor.page.locator('a[href^="/offres/"]').first().click();
    await visitor.page.getByRole('heading', { level: 1 }).waitFor();
    const paths = await visitor.page.evaluate(async () => {
      const caches = await window.caches.keys();
      const requests = await Promise.all(caches.map(async (name) => (await window.caches.open(name)).keys()));
      return requests.flat().map(({ url }) => new URL(url).pathname);
    });
    expect(paths).toEqual(expect.arrayContaining(['/', '/hors-ligne.html']));
    expect(paths.filter((path) => !path.startsWith('/assets/'))).toHaveLength(2);
  });

  it('says plainly that there is no network, in both languages, and goes on when it is back', async () => {
    const context = visitor.page.context();
    await context.setOffline(true);
    await visitor.open('/connexion');
    await visitor.at('Pas de connexion', 'offline');
    await visitor.see('No connection');
    await context.setOffline(false);
    await visitor.page.getByRole('link', { name: 'Réessayer' }).click();
    await visitor.page.getByRole('heading', { name: 'Se connecter' }).waitFor();
  });

  it('hears quietly of a new version, and loads it when it is asked to', async () => {
    await visitor.open('/');
    await kept();
    const worker = join(webRoot, 'service-worker.js');
    writeFileSync(worker, readFileSync(worker, 'utf8').replace(/const VERSION = '\w+'/, `const VERSION = 'newer'`));
    for (const ending of ['br', 'gz']) rmSync(`${worker}.${ending}`);
    // Whoever comes back to the tab has it look.
    await visitor.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await visitor.see('Une nouvelle version de cette page est là.');
    await visitor.at(HOME, 'public-new-version');
    await Promise.all([visitor.page.waitForEvent('load'), visitor.press('Recharger')]);
    await visitor.page.getByRole('heading', { name: HOME }).waitFor();
    expect(await visitor.page.getByText('Une nouvelle version').count()).toBe(0);
    expect(await visitor.page.evaluate(() => window.caches.keys())).toEqual(['passerelle-newer']);
  });
});
