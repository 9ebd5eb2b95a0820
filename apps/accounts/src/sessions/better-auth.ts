import type { Role } from '@app/contracts';
import type { SettingsValues } from '@app/platform/config/settings.js';
import type { Log } from '@app/platform/telemetry/log.js';
import { betterAuth, type BetterAuthOptions } from 'better-auth';
import { jwt, magicLink } from 'better-auth/plugins';
import type pg from 'pg';
import * as names from './table-names.js';

/** What an access token says beside who it is about and in which session (`sid`); `libs/platform/src/identity/access-tokens.ts` reads it. */
export interface TokenClaims extends Record<string, unknown> {
  /** Seconds since 1970, by our clock; the token ends five minutes later. */
  iat: number;
  memberships: { organisationId: string; role: Role }[];
}

/** What better-auth asks of us while it works. */
export interface SessionEvents {
  sendLink(email: string, token: string): Promise<void>;
  claimsOf(personId: string): Promise<TokenClaims>;
  /** Called before a session exists: none is made when this fails. */
  opening(personId: string): Promise<void>;
  /** Called before a session is deleted; `path` says on whose wish. */
  closing(personId: string, path: string | undefined): Promise<void>;
}

export interface AuthParts {
  settings: SettingsValues;
  pool: pg.Pool;
  log: Log;
  events: SessionEvents;
}

/** The path under which better-auth answers. */
export const AUTH_PATH = '/api/auth';
/** The header in which we tell better-auth whose request it is: set by us from the connection, whatever the client wrote. */
export const ADDRESS_HEADER = 'x-passerelle-address';
/** Rules of passwords, the same as the contract of `setPassword`. */
const PASSWORD = { minPasswordLength: 12, maxPasswordLength: 128 };
const LINK_VALID_SECONDS = 15 * 60;
const TOKEN_VALID = '5 minutes';

/** The only file that knows better-auth: sign-in by letter or by password, sessions, and the tokens that every app verifies. */
export const createAuth = (parts: AuthParts) => betterAuth(authOptions(parts));
export type Auth = ReturnType<typeof createAuth>;

function authOptions({ settings, pool, log, events }: AuthParts) {
  const { publicUrl, authSecret, production } = settings;
  return {
    appName: 'Passerelle',
    baseURL: publicUrl,
    basePath: AUTH_PATH,
    secret: authSecret,
    trustedOrigins: [new URL(publicUrl).origin],
    database: pool,
    telemetry: { enabled: false },
    logger: loggerTo(log),
    emailAndPassword: { enabled: true, disableSignUp: true, ...PASSWORD },
    plugins: pluginsOf(publicUrl, events),
    user: names.user,
    session: names.session,
    account: names.account,
    verification: names.verification,
    databaseHooks: {
      session: {
        create: { before: ({ userId }) => events.opening(userId) },
        delete: { before: ({ userId }, context) => events.closing(userId, context?.path) },
      },
    },
    rateLimit: { enabled: production },
    advanced: {
      cookiePrefix: 'passerelle',
      useSecureCookies: production,
      database: { generateId: 'uuid' },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      // Said aloud, because better-auth leaves both checks out where NODE_ENV is `test`.
      disableCSRFCheck: false,
      disableOriginCheck: false,
    },
  } satisfies BetterAuthOptions;
}

const pluginsOf = (publicUrl: string, events: SessionEvents) => [
  magicLink({
    disableSignUp: true,
    expiresIn: LINK_VALID_SECONDS,
    storeToken: 'hashed',
    sendMagicLink: ({ email, token }) => events.sendLink(email, token),
  }),
  jwt({
    disableSettingJwtHeader: true,
    jwks: { keyPairConfig: { alg: 'EdDSA', crv: 'Ed25519' } },
    jwt: {
      issuer: publicUrl,
      audience: publicUrl,
      expirationTime: TOKEN_VALID,
      definePayload: async ({ user, session }) => ({ ...(await events.claimsOf(user.id)), sid: session.id }),
    },
    schema: { jwks: names.jwks },
  }),
];

/**
 * Its words go to our log, without what they are about: that may be an address. The level is `info` because at any other better-auth also
 * prints refused requests on the console by itself.
 */
const loggerTo = (log: Log): NonNullable<BetterAuthOptions['logger']> => ({
  level: 'info',
  log: (level, message, ...about) => {
    const error = about.find((thing): thing is Error => thing instanceof Error);
    const line = { context: 'better-auth', ...(error ? { cause: error.message } : {}) };
    log[level === 'info' ? 'debug' : level](line, message);
  },
});
