/**
 * Sealing with AES-256-GCM: what stands in a table says nothing without the key, and what was sealed for one person does not open for
 * another. The id of the key stands beside, so that a new key takes over while an older one still reads.
 */
import { ConfigError } from '@app/platform/config/config.js';
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

/** What a table holds: which key, and nonce, tag and text in one. */
export interface Sealed {
  keyId: string;
  sealed: Buffer;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const PURPOSE = 'passerelle protected facts';

export class Seal {
  private readonly keys: ReadonlyMap<string, Buffer>;
  private readonly newest: string;

  /** @param secrets the present one first, older ones after commas. @throws ConfigError without any */
  constructor(secrets: string | undefined) {
    if (!secrets) throw new ConfigError('Add:\n  PROTECTED_KEY=<at least 32 random characters of its own>');
    const keys = secrets.split(',').map(keyOf);
    this.keys = new Map(keys.map((key) => [idOf(key), key]));
    this.newest = idOf(keys[0]!);
  }

  /** @param owner whose it is: it opens for nobody else */
  close(text: string, owner: string): Sealed {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.keys.get(this.newest)!, nonce).setAAD(Buffer.from(owner));
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return { keyId: this.newest, sealed: Buffer.concat([nonce, cipher.getAuthTag(), body]) };
  }

  /** @throws Error when the key is not there any more, or when somebody changed a byte or the owner */
  open({ keyId, sealed }: Sealed, owner: string): string {
    const key = this.keys.get(keyId);
    if (!key) throw new Error(`Sealed with key ${keyId}, which PROTECTED_KEY does not name: add it after a comma.`);
    const nonce = sealed.subarray(0, NONCE_BYTES);
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(owner)).setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    const body = sealed.subarray(NONCE_BYTES + TAG_BYTES);
    return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
  }
}

const keyOf = (secret: string): Buffer => Buffer.from(hkdfSync('sha256', secret.trim(), '', PURPOSE, 32));
const idOf = (key: Buffer): string => createHash('sha256').update(key).digest('hex').slice(0, 8);
