/**
 * The pictures of the screens, taken when they are asked for: `SCREENS=look` leaves them whole in `var/screens`; `SCREENS=keep` writes light
 * ones, and the page that lists them by persona, into `docs/screens`.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { table } from '../architecture/document.js';

const KEPT = 'docs/screens';
const LOOKED_AT = 'var/screens';
const QUALITY = 48;
/** Of a long page, the beginning says how it looks. */
const MOST_HIGH_PX = 1_800;

/** Whose screen it is, by the beginning of its name: the first row that fits counts. */
const PERSONAS: [persona: string, names: RegExp][] = [
  ['Visitor', /^(public|home|offer$|not-found|reference|mailbox|offline)/],
  ['Youth', /^(youth-|space|proposal|interview|rights|slow)/],
  ['Guardian', /^guardian/],
  ['Employer', /^(employer|posting|own-offer|profile|slots|renewal)/],
  ['Coach', /^(coach|import-youths|contract|agenda|duplicates)/],
  ['Prospector', /^(prospector|lead|import)/],
  ['Manager', /^(manager|board)/],
  ['Administrator', /^admin/],
  ['When something goes wrong', /^(trouble|link)-/],
  ['In English', /^english-/],
  ['Whoever signs in', /./],
];

const isKept = () => process.env.SCREENS === 'keep';

/** Takes the picture of a page as it stands, under a name that begins with whose screen it is. */
export async function keepScreen(page: Page, screen: string): Promise<void> {
  const { width, height } = page.viewportSize()!;
  await page.getByText('Chargement…').first().waitFor({ state: 'detached' });
  if (!process.env.SCREENS) return;
  const kept = isKept();
  const whole = await page.evaluate(() => {
    window.scrollTo(0, 0);
    return document.documentElement.scrollHeight;
  });
  // What is fixed to the foot of the window belongs to the foot of the picture.
  await page.setViewportSize({ width, height: Math.max(height, kept ? Math.min(whole, MOST_HIGH_PX) : whole) });
  const path = join(kept ? KEPT : LOOKED_AT, `${screen}-${width}`);
  if (kept) await page.screenshot({ path: `${path}.webp`, type: 'webp', quality: QUALITY });
  else await page.screenshot({ path: `${path}.png` });
  await page.setViewportSize({ width, height });
}

/** Writes the page that lists what is kept; after the journeys, which run side by side. */
export function listScreens(): void {
  if (!isKept()) return;
  mkdirSync(KEPT, { recursive: true });
  const files = readdirSync(KEPT).flatMap((file) => {
    const [, name, width] = /^(.+)-(\d+)\.webp$/.exec(file) ?? [];
    return name && width ? [{ file, name, width }] : [];
  });
  const screens = [...new Set(files.map(({ name }) => name))].toSorted();
  const cell = (name: string, width: number) => {
    const found = files.find((one) => one.name === name && one.width === String(width));
    return found ? `[${width} px](${found.file})` : '';
  };
  const ownerOf = (name: string) => PERSONAS.find(([, names]) => names.test(name))?.[0];
  const sections = PERSONAS.flatMap(([persona]) => {
    const rows = screens.filter((name) => ownerOf(name) === persona);
    const drawn = rows.map((name) => [name, cell(name, 360), cell(name, 1280)]);
    return rows.length ? [`## ${persona}`, '', table(['Screen', 'Phone', 'Desk'], drawn), ''] : [];
  });
  const intro = [
    '# Screens',
    '',
    'Taken by the journeys of `test/journeys`, in front of a real Passerelle: `SCREENS=keep npm run jest -- test/journeys` takes them again.',
    '',
  ];
  writeFileSync(join(KEPT, 'README.md'), [...intro, ...sections].join('\n'));
}
