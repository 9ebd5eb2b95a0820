import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a browser fetches before it draws a page for the first time, as the build says it (`npm run build`). */
const BUILT = 'dist/apps/web';
const PUBLIC_KB = 160;
const SIGNED_IN_KB = 250;
const CSS_KB = 40;

interface Chunk {
  file: string;
  imports?: string[];
  css?: string[];
  isEntry?: boolean;
}

const manifestPath = join(BUILT, '.vite/manifest.json');
if (!existsSync(manifestPath)) throw new Error('There is no built web: run npm run build first.');
const chunks = JSON.parse(readFileSync(manifestPath, 'utf8')) as Record<string, Chunk>;
const entry = Object.keys(chunks).find((key) => chunks[key]!.isEntry)!;

/** The chunk and all that it needs at once. */
function needed(key: string, seen = new Set<string>()): Set<string> {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const other of chunks[key]?.imports ?? []) needed(other, seen);
  return seen;
}
const gzipKb = (files: Iterable<string>) =>
  [...new Set(files)].reduce((sum, file) => sum + gzipSync(readFileSync(join(BUILT, file)), { level: 9 }).length, 0) /
  1000;
const firstLoad = (page: string, ...words: string[]) =>
  [page, ...words].reduce((seen, key) => needed(key, seen), needed(entry));
const scripts = (keys: Set<string>) => gzipKb([...keys].map((key) => chunks[key]!.file));
const styles = (keys: Set<string>) => gzipKb([...keys].flatMap((key) => chunks[key]!.css ?? []));

const pages = Object.keys(chunks).filter((key) => /^src\/features\/.*-page\.tsx$/.test(key));
/** The sentences that arrive with a page, by its feature; those of other pages are in the first load. */
const AREAS: Record<string, string> = {
  about: 'about',
  invitation: 'letters',
  proposals: 'letters',
  interviews: 'letters',
  rights: 'letters',
  agreements: 'letters',
  address: 'letters',
  renewal: 'letters',
  space: 'space',
  'own-file': 'self',
  mailbox: 'letters',
  posting: 'posting',
  home: 'offers',
  offers: 'offers',
  'sign-in': '',
};
const featureOf = (page: string) => page.split('/')[2]!;
const isPublic = (page: string) => featureOf(page) in AREAS;
const wordsOf = (page: string) => {
  const area = AREAS[featureOf(page)] ?? 'work';
  return area ? [`src/i18n/fr/${area}.ts`] : [];
};

describe('what a phone has to fetch first', () => {
  it('knows the pages', () => {
    expect(pages).toContain('src/features/home/home-page.tsx');
  });

  it.each(pages.filter(isPublic))(`${PUBLIC_KB} kB of script at most on %s`, (page) => {
    expect(scripts(firstLoad(page, ...wordsOf(page)))).toBeLessThanOrEqual(PUBLIC_KB);
  });

  it.each(pages.filter((page) => !isPublic(page)))(`${SIGNED_IN_KB} kB of script at most on %s`, (page) => {
    expect(scripts(firstLoad(page, ...wordsOf(page)))).toBeLessThanOrEqual(SIGNED_IN_KB);
  });

  it.each(pages)(`${CSS_KB} kB of styles at most on %s`, (page) => {
    expect(styles(firstLoad(page))).toBeLessThanOrEqual(CSS_KB);
  });
});
