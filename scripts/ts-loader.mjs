// Lets plain node import the TypeScript sources: '.js' -> '.ts', '@app/x' -> libs or apps; swc does the rest.
import { transformFile } from '@swc/core';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { swcOptions } from './swc-options.mjs';

const root = new URL('..', import.meta.url);

function sourceOf(alias) {
  const [name, ...path] = alias.split('/');
  const candidates = path.length
    ? [`libs/${name}/src/${path.join('/').replace(/\.js$/, '.ts')}`]
    : [`libs/${name}/src/index.ts`, `apps/${name}/src/${name}.app.ts`];
  return candidates.map((path) => new URL(path, root)).find((url) => existsSync(url))?.href;
}

export function resolve(specifier, context, next) {
  if (specifier.startsWith('@app/')) {
    return { url: sourceOf(specifier.slice('@app/'.length)), format: 'module', shortCircuit: true };
  }
  if (/^\.{1,2}\/.*\.js$/.test(specifier)) {
    const url = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    if (existsSync(url)) return { url: url.href, format: 'module', shortCircuit: true };
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const { code } = await transformFile(fileURLToPath(url), { ...swcOptions, module: { type: 'es6' } });
  return { format: 'module', source: code, shortCircuit: true };
}
