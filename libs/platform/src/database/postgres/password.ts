import { randomBytes } from 'node:crypto';
import { chownSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Owner } from './launcher.js';

/** Where the password of the embedded server is kept, beside its data folder, readable by its owner only. */
export const passwordFile = (dir: string) => `${dir}.password`;

/** A password that needs no quoting in SQL or in a URL. */
export const newPassword = () => randomBytes(32).toString('hex');

/** Reads the password, or nothing when there is none yet. */
export function readPassword(dir: string): string | undefined {
  try {
    return readFileSync(passwordFile(dir), 'utf8').trim() || undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Keeps a password unless there is one already, and returns the file: of two processes at once, the first one decides. */
export function createPassword(dir: string, owner?: Owner, password = newPassword()): string {
  const draft = `${passwordFile(dir)}.${process.pid}`;
  writeFileSync(draft, password, { mode: 0o600 });
  if (owner) chownSync(draft, owner.uid, owner.gid);
  try {
    linkSync(draft, passwordFile(dir));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return passwordFile(dir);
}
