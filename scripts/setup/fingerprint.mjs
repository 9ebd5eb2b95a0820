import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that the build reads; specs are not built. */
const sources = ['apps', 'libs', 'nest-cli.json', 'package-lock.json', 'package.json', 'tsconfig.json'];
const skipped = /^(node_modules|dist|\..*|.*spec\.tsx?|.*\.tsbuildinfo)$/;

/** Changes whenever a source is added, removed, renamed or edited; reads no content, so it takes some milliseconds. */
export function fingerprintOf(root) {
  const hash = createHash('sha256');
  for (const source of sources) add(hash, root, source);
  return hash.digest('hex');
}

function add(hash, root, path) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stat) return;
  if (!stat.isDirectory()) {
    hash.update(`${path} ${stat.size} ${stat.mtimeMs}\n`);
    return;
  }
  const names = readdirSync(join(root, path)).filter((name) => !skipped.test(name));
  for (const name of names.sort()) add(hash, root, `${path}/${name}`);
}
