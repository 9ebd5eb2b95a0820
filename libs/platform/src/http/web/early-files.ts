import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Which files the page of an address needs beside the frame, as the build of the web wrote it down: named with the answer, they are fetched
 * before any script has run.
 * @returns the value of `Link` for a path, `undefined` when nothing is known of it
 */
export function earlyFiles(webRoot: string): (path: string) => string | undefined {
  const file = join(webRoot, '.vite/early.json');
  const rows = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as [string, string[]][]) : [];
  const links = rows.map(([path, names]) => [new RegExp(path), names.map(linkTo).join(', ')] as const);
  return (path) => links.find(([pattern]) => pattern.test(path))?.[1];
}

const linkTo = (name: string): string =>
  name.endsWith('.css') ? `</${name}>; rel=preload; as=style` : `</${name}>; rel=modulepreload`;
