import { describe, expect, it } from '@jest/globals';
import { readConfig } from './config.js';

/** What a production says, in full. */
const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://user:password@db:5432/passerelle',
  REDIS_URL: 'redis://redis:6379',
  MEILI_URL: 'http://search:7700',
  SMTP_URL: 'smtps://user:password@mail:465',
  PUBLIC_URL: 'https://passerelle.example',
  AUTH_SECRET: 'a'.repeat(32),
  LINK_SECRET: 'l'.repeat(32),
};
const messageOf = (env: Record<string, string | undefined>): string => {
  try {
    readConfig(env);
    return '';
  } catch (error) {
    expect(error).toMatchObject({ name: 'ConfigError' });
    return (error as { message: string }).message;
  }
};

describe('the configuration', () => {
  it('needs nothing for a start at home', () => {
    expect(readConfig({})).toMatchObject({
      production: false,
      host: '127.0.0.1',
      port: 3000,
      databaseUrl: undefined,
      redisUrl: undefined,
      smtpUrl: undefined,
      logLevel: 'warn',
    });
  });

  it('takes what the environment says', () => {
    expect(readConfig(production)).toMatchObject({
      production: true,
      databaseUrl: production.DATABASE_URL,
      redisUrl: production.REDIS_URL,
      smtpUrl: production.SMTP_URL,
      publicUrl: production.PUBLIC_URL,
      authSecret: production.AUTH_SECRET,
      linkSecret: production.LINK_SECRET,
    });
    expect(readConfig({ ...production, PORT: '8080', HOST: '0.0.0.0' })).toMatchObject({ port: 8080, host: '0.0.0.0' });
  });

  it('counts an empty value as absent', () => {
    const empty = Object.fromEntries(Object.keys(production).map((name) => [name, '']));
    expect(readConfig({ ...empty, PORT: '' })).toEqual(readConfig({}));
    expect(messageOf({ ...production, SMTP_URL: '' })).toMatch(/SMTP_URL=/);
  });

  it.each(['DATABASE_URL', 'REDIS_URL', 'SMTP_URL', 'PUBLIC_URL', 'AUTH_SECRET', 'LINK_SECRET'])(
    'does not start in production without %s, and gives the line to write',
    (name) => {
      const message = messageOf({ ...production, [name]: undefined });
      expect(message).toMatch(new RegExp(`Add:\\n {2}${name}=\\S+`));
      expect(message.split('\n')).toHaveLength(2);
    },
  );

  it('names everything that production lacks at once', () => {
    expect(messageOf({ NODE_ENV: 'production' }).split('\n')).toHaveLength(8);
  });

  it.each(['REDIS_URL', 'SMTP_URL', 'DATABASE_URL'])('takes the word embedded for %s in production', (name) => {
    const config = readConfig({ ...production, [name]: 'embedded' });
    const field = { REDIS_URL: config.redisUrl, SMTP_URL: config.smtpUrl, DATABASE_URL: config.databaseUrl }[name];
    expect(field).toBeUndefined();
  });

  it.each([
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['NODE_ENV', 'prod'],
    ['DATABASE_URL', 'db:passerelle host'],
    ['DATABASE_URL', 'mysql://db/passerelle'],
    ['REDIS_URL', 'redis'],
    ['SMTP_URL', 'https://mail'],
    ['PUBLIC_URL', 'passerelle'],
    ['AUTH_SECRET', 'too short'],
    ['LINK_SECRET', 'too short'],
    ['LOG_LEVEL', 'loud'],
    ['QUEUE_PREFIX', 'a b'],
  ])('refuses %s=%s by name', (name, value) => {
    expect(messageOf({ [name]: value })).toMatch(new RegExp(`^${name}: .+`));
  });

  it.each(['0.0.0.0', '192.168.1.7'])('listens on %s in production only', (HOST) => {
    expect(messageOf({ HOST })).toContain(`HOST=${HOST}`);
  });

  it('never repeats a secret in what it refuses', () => {
    expect(messageOf({ AUTH_SECRET: 'hunter2', DATABASE_URL: 'hunter3' })).not.toMatch(/hunter/);
  });
});
