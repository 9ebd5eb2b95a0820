import { listOffers, makeProposal, rankYouthsForOffer, readYouth } from '@app/contracts';
import { demoPeople } from '@app/accounts';
import type { TestApp } from '@app/testing/test-app.js';
import type { Browser, BrowserContext } from 'playwright-core';
import { launchBrowser } from '../../journeys/chromium.js';
import { linkIn, signInByLetter } from '../../journeys/people.js';
import { seconds, type Measurement, type Section } from '../measure.js';
import { served } from './served.js';
import { slowLine } from './slow-line.js';

/** What the developer tools of Chromium call 3G: 400 kbit/s, and two seconds before any request is answered. */
const SLOW_3G = { latencyMs: 2_000, bytesPerSecond: 50_000 };
const PHONE = { viewport: { width: 360, height: 740 }, locale: 'fr-FR', timezoneId: 'Europe/Paris' };
const PATIENCE_MS = 120_000;

/** How long a phone on a slow line waits for a page: the first time, and once the device keeps what it can. */
export async function slowNetwork(databaseUrl: string): Promise<Section> {
  const passerelle = await served(databaseUrl);
  const line = await slowLine(passerelle.url, SLOW_3G);
  const browser = await launchBrowser();
  const rows = [
    ...(await opened(browser, 'home', { address: line.url, sign: 'h1' })),
    ...(await opened(browser, 'home, with its newest offers', { address: line.url, sign: '[href^="/offres/"]' })),
    ...(await opened(browser, 'a youth’s proposal', {
      address: `${line.url}${await proposal(passerelle)}`,
      sign: 'form button, h2',
    })),
  ];
  await browser.close();
  line.close();
  await passerelle.close();
  return {
    title: 'Slow network',
    how: 'A phone 360 px wide behind a line of 400 kbit/s where each request waits two seconds: from opening the address until the page can be read. The first visit finds nothing on the device, the next one what the service worker kept.',
    rows,
  };
}

async function opened(browser: Browser, what: string, page: { address: string; sign: string }): Promise<Measurement[]> {
  const context = await browser.newContext(PHONE);
  const row = (visit: string, ms: number) => ({
    what: `${what}, ${visit}`,
    measured: seconds(ms),
    against: '',
    ratio: '',
  });
  const first = await visit(context, page);
  const next = await visit(context, page);
  await context.close();
  return [row('first visit', first), row('next visit', next)];
}

/** @returns ms until the sign is there; leaves once the device keeps the files */
async function visit(context: BrowserContext, { address, sign }: { address: string; sign: string }): Promise<number> {
  const page = await context.newPage();
  const startedAt = performance.now();
  await page.goto(address, { waitUntil: 'commit', timeout: PATIENCE_MS });
  await page.locator(sign).first().waitFor({ timeout: PATIENCE_MS });
  const ms = performance.now() - startedAt;
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.close();
  return ms;
}

/** @returns the page of a proposal with its link, as the youth's letter gives it */
async function proposal(passerelle: TestApp): Promise<string> {
  const coach = await signInByLetter(passerelle.url, demoPeople.find(({ role }) => role === 'coach')!.email);
  const { items } = await coach.call(listOffers, { query: { limit: 100 } });
  for (const { id: offerId } of items) {
    const { entries } = await coach.call(rankYouthsForOffer, { params: { id: offerId } });
    for (const { id: youthId } of entries.filter(({ verdict }) => verdict === 'eligible')) {
      const { email } = await coach.call(readYouth, { params: { id: youthId } });
      if (!email) continue;
      const { id } = await coach.call(makeProposal, { body: { offerId, youthId, reason: 'Convient bien.' } });
      await passerelle.settled();
      const letter = (await passerelle.letters(email)).find(({ text }) => text.includes(id));
      if (!letter) throw new Error('the youth got no letter');
      const { page, token } = linkIn({ ...letter, receivedAt: '' });
      return `${page}#${token}`;
    }
  }
  throw new Error('nobody to propose an offer to');
}
