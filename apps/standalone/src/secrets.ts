import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const secret = z
  .string()
  .min(32)
  .default(() => randomBytes(32).toString('base64url'));
const shape = z.object({ authSecret: secret, linkSecret: secret, protectedKey: secret });
export type Secrets = z.output<typeof shape>;

/**
 * The secrets of an embedded installation: made at the first start, kept beside its data, readable by its owner alone. One that an older
 * version did not know is added; none is ever replaced.
 */
export function embeddedSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json');
  const known = existsSync(file) ? readFileSync(file, 'utf8') : '{}';
  const secrets = shape.parse(JSON.parse(known));
  const text = JSON.stringify(secrets, null, 2);
  if (text !== known) {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(`${file}.new`, text, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return secrets;
}
