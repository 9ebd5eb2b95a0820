import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const shape = z.object({ authSecret: z.string().min(32), linkSecret: z.string().min(32) });
export type Secrets = z.output<typeof shape>;

/** The secrets of an embedded installation: made at the first start, kept beside its data, readable by its owner alone. */
export function embeddedSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json');
  if (existsSync(file)) return shape.parse(JSON.parse(readFileSync(file, 'utf8')));
  const fresh = () => randomBytes(32).toString('base64url');
  const secrets = { authSecret: fresh(), linkSecret: fresh() };
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600, flag: 'wx' });
  return secrets;
}
