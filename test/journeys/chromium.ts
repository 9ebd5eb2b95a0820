import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/**
 * The browser that the npm package carries: unpacked once, into a folder of this user and version, because the package's own folder
 * belongs to whoever came first. `CHROMIUM_PATH` names another one.
 */
const PACKAGE = '@sparticuz/chromium';
const { version } = createRequire(import.meta.url)(join(packageRoot(), 'package.json')) as { version: string };

function packageRoot(): string {
  const entry = createRequire(import.meta.url).resolve(PACKAGE);
  return entry.slice(0, entry.indexOf(PACKAGE) + PACKAGE.length);
}

function unpacked(): string {
  const folder = join(tmpdir(), `passerelle-chromium-${version}-${userInfo().uid}`);
  const path = join(folder, 'chromium');
  if (existsSync(path)) return path;
  const workplace = mkdtempSync(join(tmpdir(), 'passerelle-unpacking-'));
  const script = `import('${PACKAGE}').then(({ default: chromium }) => chromium.executablePath())`;
  execFileSync(process.execPath, ['-e', script], {
    cwd: dirname(packageRoot()),
    env: { ...process.env, TMPDIR: workplace },
  });
  try {
    renameSync(workplace, folder);
  } catch {
    // Another run was a moment faster.
    rmSync(workplace, { recursive: true, force: true });
  }
  return path;
}

/** Our own arguments: the package's defaults switch web security off. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
  '--no-zygote',
];

export function launchBrowser(more: string[] = []): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? unpacked();
  const fonts = join(dirname(executablePath), 'fonts');
  // Fields of dates follow the language of the machine, not that of the page.
  const french = { LANG: 'fr_FR.UTF-8', LANGUAGE: 'fr' };
  const env = { ...process.env, ...french, ...(existsSync(fonts) ? { FONTCONFIG_PATH: fonts } : {}) } as Record<
    string,
    string
  >;
  return chromium.launch({ executablePath, args: [...ARGUMENTS, ...more], headless: true, env });
}
