import { freePort } from '@app/testing/test-app.js';
import { listOffers } from '@app/contracts';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { launchBrowser } from '../../journeys/chromium.js';
import type { Measurement, Section } from '../measure.js';
import { served } from './served.js';

/** The newest that runs on Node 20; fetched for the measurement, because it brings more packages than all the rest together. */
const LIGHTHOUSE = 'lighthouse@12.8.2';
const CATEGORIES = {
  performance: 'performance',
  accessibility: 'accessibility',
  'best-practices': 'practices',
  seo: 'SEO',
};
const GOAL = 95;
/** Performance varies from turn to turn: the median of these counts. */
const TURNS = 5;

interface Report {
  categories: Record<string, { score: number | null }>;
  audits: Record<string, { displayValue?: string; score: number | null; title: string }>;
}

export async function lighthouse(databaseUrl: string): Promise<Section> {
  const passerelle = await served(databaseUrl);
  const { items } = await passerelle.client.call(listOffers, { query: { limit: 1 } });
  const pages = { home: '/', 'list of offers': '/offres', offer: `/offres/${items[0]!.id}` };
  const rows: Measurement[] = [];
  for (const [what, path] of Object.entries(pages)) rows.push(await judged(what, `${passerelle.url}${path}`));
  await passerelle.close();
  return {
    title: 'Lighthouse',
    how: `${LIGHTHOUSE}, mobile profile (slow 4G and a processor four times slower, simulated), in the Chromium of the tests; medians of ${TURNS} turns, each with an empty cache.`,
    rows,
  };
}

async function judged(what: string, url: string): Promise<Measurement> {
  const reports: Report[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) reports.push(await reportOn(url));
  const scores = Object.entries(CATEGORIES).map(
    ([key, word]) =>
      [word, median(reports.map(({ categories }) => Math.round((categories[key]?.score ?? 0) * 100)))] as const,
  );
  const told = (audit: string) => reports.at(-1)?.audits[audit]?.displayValue?.replace(/\s/g, ' ') ?? '';
  if (scores.some(([, score]) => score < GOAL)) console.log(what, complaints(reports.at(-1)!));
  return {
    what,
    measured: scores.map(([word, score]) => `${word} ${score}`).join(', '),
    against: `first text ${told('first-contentful-paint')}, largest ${told('largest-contentful-paint')}`,
    ratio: `goal ≥ ${GOAL} each`,
  };
}

/** What was not perfect, for whoever mends it. */
const complaints = ({ audits }: Report): string[] =>
  Object.values(audits).flatMap(({ score, title, displayValue }) =>
    score !== null && score < 0.9 ? [`${title} ${displayValue ?? ''}`] : [],
  );

/** One turn in a browser of its own. */
async function reportOn(url: string): Promise<Report> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-lighthouse-'));
  const path = join(folder, 'report.json');
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  try {
    const wanted = [`--only-categories=${Object.keys(CATEGORIES).join()}`, '--output=json', `--output-path=${path}`];
    const args = ['--yes', LIGHTHOUSE, url, `--port=${port}`, '--quiet', '--locale=en', ...wanted];
    await promisify(execFile)('npx', args, { maxBuffer: 2 ** 26 });
    return JSON.parse(readFileSync(path, 'utf8')) as Report;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
