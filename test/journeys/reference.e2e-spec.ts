import type { TestApp } from '@app/testing/test-app.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startTestApp } from '@app/testing/test-app.js';
import { resolve } from 'node:path';
import { apps } from '../architecture/apps.js';
import { launchBrowser } from './chromium.js';
import { looksRight, walk, widths, type Walker } from './pages.js';
import { keepScreen } from './screens.js';

/** What the rules rest on, read by anybody: on a phone and at a desk, folded and open, in both languages. */
describe.each(Object.keys(widths) as (keyof typeof widths)[])('reference data in the browser of a %s', (width) => {
  let passerelle: TestApp;
  let browser: Browser;
  let walker: Walker;

  beforeAll(async () => {
    passerelle = await startTestApp(apps, { webRoot: resolve('dist/apps/web') });
    browser = await launchBrowser();
    walker = await walk(browser, width);
  });
  afterAll(async () => {
    await browser?.close();
    await passerelle?.close();
  });

  async function at(heading: string, screen: string) {
    await walker.page.getByRole('heading', { name: heading, level: 1 }).waitFor();
    await walker.page.getByRole('group').first().waitFor();
    await walker.page.evaluate(() => document.fonts.ready);
    await looksRight(walker);
    await keepScreen(walker.page, screen);
  }

  it('is found at the foot of every page, folded', async () => {
    await walker.page.goto(passerelle.url);
    await walker.page.getByRole('link', { name: 'Données et sources' }).click();
    await at('Données de référence', 'reference');
    expect(await walker.page.locator('details').count()).toBe(22);
    expect(await walker.page.locator('details[open]').count()).toBe(0);
  });

  it('opens the minimum wage with its articles, and marks what was not read', async () => {
    const smic = walker.page.locator('details', { hasText: 'Salaire minimum (SMIC)' });
    await smic.locator('summary').click();
    await smic.getByText('Depuis le').first().waitFor();
    expect(await smic.getByText('À vérifier : le texte officiel').count()).toBe(3);
    expect(await smic.getByText(/€/).count()).toBeGreaterThan(0);
    await at('Données de référence', 'reference-smic');
  });

  it('looks right with every table open, and in English', async () => {
    await walker.page.getByRole('button', { name: 'English' }).click();
    await walker.page.getByRole('heading', { name: 'Reference data', level: 1 }).waitFor();
    await walker.page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    await at('Reference data', 'reference-open');
  });
});
