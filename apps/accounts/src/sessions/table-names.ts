/**
 * Where better-auth finds what it calls by its own names: its `user` is our `person` (its `name` is the last name), the rest are tables of
 * the same schema in snake_case. Migration 1 makes them; a spec asks better-auth whether anything is missing.
 */
const dated = { createdAt: 'created_at', updatedAt: 'updated_at' };

export const user = {
  modelName: 'person',
  fields: { name: 'last_name', emailVerified: 'email_verified', ...dated },
  additionalFields: {
    firstName: { type: 'string', required: true, fieldName: 'first_name', input: false },
  },
} as const;

export const session = {
  modelName: 'session',
  fields: {
    userId: 'person_id',
    expiresAt: 'expires_at',
    ipAddress: 'ip_address',
    userAgent: 'user_agent',
    ...dated,
  },
} as const;

export const account = {
  modelName: 'account',
  fields: {
    userId: 'person_id',
    providerId: 'provider_id',
    accountId: 'account_id',
    accessToken: 'access_token',
    refreshToken: 'refresh_token',
    idToken: 'id_token',
    accessTokenExpiresAt: 'access_token_expires_at',
    refreshTokenExpiresAt: 'refresh_token_expires_at',
    ...dated,
  },
} as const;

export const verification = {
  modelName: 'verification',
  fields: { expiresAt: 'expires_at', ...dated },
} as const;

export const jwks = {
  modelName: 'jwks',
  fields: { publicKey: 'public_key', privateKey: 'private_key', createdAt: 'created_at', expiresAt: 'expires_at' },
} as const;
