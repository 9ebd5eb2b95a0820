/** What the build adds to its files: the service worker that knows them, and each of them compressed once and for all. */
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
  const found = new Set<string>();
  const take = (name: string) => {
    const chunk = bundle[name];
    if (found.has(name) || chunk?.type !== 'chunk') return;
    found.add(name);
    chunk.imports.forEach(take);
    chunk.viteMetadata?.importedCss.forEach((css) => found.add(css));
  };
  for (const [name, file] of Object.entries(bundle)) {
    if (file.type === 'asset') {
      if (name.endsWith('.woff2')) found.add(name);
    } else if (file.isEntry || also.some((module) => file.facadeModuleId?.endsWith(module))) take(name);
  }
  return [...found].toSorted();
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
