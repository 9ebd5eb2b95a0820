import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { until } from '@app/testing/until.js';
import { expect } from '@jest/globals';

/** What every walk through the pages looks at, whoever walks. */
export const widths = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 900 } } as const;

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A person at a browser of their own; whatever goes wrong in a page is kept in `faults`. */
export interface Walker {
  page: Page;
  faults: string[];
  /** Waits until nothing is under way but streams, which stay open. */
  quiet(): Promise<void>;
  close(): Promise<void>;
}

export async function walk(browser: Browser, width: keyof typeof widths): Promise<Walker> {
  const context = await browser.newContext({
    viewport: widths[width],
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(10_000);
  return tabOf(context);
}

/** One more tab of the same browser: the same cookies and the same device. */
export async function anotherTab({ page }: Walker): Promise<Walker> {
  const tab = await tabOf(page.context());
  return { ...tab, close: () => tab.page.close() };
}

async function tabOf(context: BrowserContext): Promise<Walker> {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    // A refused request is told on the page; the browser's own line about it is no fault of ours.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      faults.push(message.text());
  });
  return { page, faults, quiet: quietOf(page), close: () => context.close() };
}

const QUIET_MS = 400;

function quietOf(page: Page): () => Promise<void> {
  const underWay = new Set<Request>();
  let lastAt = Date.now();
  const ended = (request: Request) => {
    underWay.delete(request);
    lastAt = Date.now();
  };
  page.on('request', (request) => {
    lastAt = Date.now();
    if (request.headers().accept !== 'text/event-stream') underWay.add(request);
  });
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  // What an address asked for is given up with it.
  page.on('framenavigated', () => underWay.clear());
  return async () => {
    await until('the page is quiet', () => underWay.size === 0 && Date.now() - lastAt > QUIET_MS);
  };
}

/** axe finds nothing, nothing sticks out sideways, and every target is large enough for a thumb. */
export async function looksRight({ page, faults }: Walker): Promise<void> {
  // Evaluated, not added as a script: the pages allow none but their own.
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
  expect(violations).toEqual([]);
  const sticksOut = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sticksOut).toBe(0);
  expect(faults).toEqual([]);
}
