/** What the build adds to its files: the service worker that knows them, what a page needs early, and each file compressed once and for all. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

interface Options {
  /** The source of the service worker. */
  worker: string;
  /** Modules that the first page imports by itself once it runs. */
  also: string[];
}

/** Emits `service-worker.js`: a new version whenever any file of the build is another one. */
export function serviceWorker({ worker, also }: Options): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    generateBundle(_, bundle) {
      const source = readFileSync(worker, 'utf8');
      const names = Object.keys(bundle).toSorted();
      const version = createHash('sha256').update(source).update(names.join()).digest('hex').slice(0, 12);
      const shell = JSON.stringify(shellOf(bundle, also).map((name) => `/${name}`));
      const code = source.replace('__VERSION__', version).replace(`['__SHELL__']`, shell);
      this.emitFile({ type: 'asset', fileName: 'service-worker.js', source: code });
    },
  };
}

/** The scripts and styles of the first page, and the fonts. */
function shellOf(bundle: Rolldown.OutputBundle, also: string[]): string[] {
  const wanted = ({ isEntry, facadeModuleId }: Rolldown.OutputChunk) =>
    isEntry || also.some((module) => facadeModuleId?.endsWith(module));
  const fonts = Object.keys(bundle).filter((name) => name.endsWith('.woff2'));
  return [...filesOf(bundle, wanted), ...fonts].toSorted();
}

/** Some scripts with all that they import at once, and their styles. */
function filesOf(bundle: Rolldown.OutputBundle, wanted: (chunk: Rolldown.OutputChunk) => boolean): string[] {
  const found = new Set<string>();
  const take = (name: string) => {
    const chunk = bundle[name];
    if (found.has(name) || chunk?.type !== 'chunk') return;
    found.add(name);
    chunk.imports.forEach(take);
    chunk.viteMetadata?.importedCss.forEach((css) => found.add(css));
  };
  for (const [name, file] of Object.entries(bundle)) if (file.type === 'chunk' && wanted(file)) take(name);
  return [...found];
}

/** The modules that the page of an address will import, by a pattern of that address. */
export type Early = [path: string, modules: string[]][];

/**
 * Writes down which files each of these pages needs beside the frame, so that the server names them together with the address: a phone on a
 * slow line fetches them at once, and not when the frame has run.
 */
export function earlyFiles(early: Early): Plugin {
  return {
    name: 'early-files',
    apply: 'build',
    generateBundle(_, bundle) {
      const first = new Set(filesOf(bundle, ({ isEntry }) => isEntry));
      const rows = early.map(([path, modules]) => {
        const wanted = (file: Rolldown.OutputChunk) => modules.some((module) => file.facadeModuleId?.endsWith(module));
        return [path, filesOf(bundle, wanted).filter((name) => !first.has(name))];
      });
      this.emitFile({ type: 'asset', fileName: '.vite/early.json', source: JSON.stringify(rows) });
    },
  };
}

const TEXT = /\.(js|css|html|svg|webmanifest|txt)$/;

/** Writes `.br` and `.gz` beside every text of the build, which the server sends to whoever takes them. */
export function compressed({ folder }: { folder: string }): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    closeBundle() {
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (!TEXT.test(name)) continue;
        const path = join(folder, name);
        const text = readFileSync(path);
        const size = { [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
        writeFileSync(`${path}.br`, brotliCompressSync(text, { params: size }));
        writeFileSync(`${path}.gz`, gzipSync(text, { level: 9 }));
      }
    },
  };
}
