import { z } from 'zod';
import { link, signedIn } from './access.js';
import { id, idParams, instant } from './common.js';
import { route } from './route.js';

/** A change of address: `waiting` for the new and the old one to confirm, `replaced` by a later wish. */
export const addressChangeState = z.enum(['waiting', 'done', 'refused', 'replaced']);

export const changeAddress = route({
  method: 'POST',
  path: '/api/me/address',
  summary: 'Ask for another address: both the new and the old one confirm it by letter within three days',
  access: [signedIn],
  status: 202,
  body: z.object({ email: z.email().max(254) }).meta({ id: 'ChangeAddress' }),
  response: z.object({ id, expiresAt: instant }),
  problems: ['too-many-requests'],
});

export const readAddressChange = route({
  method: 'GET',
  path: '/api/address-changes/:id',
  summary: 'What the link of a letter confirms or refuses',
  access: [link('address.confirm'), link('address.refuse')],
  status: 200,
  params: idParams,
  response: z.object({
    email: z.email(),
    state: addressChangeState,
    /** Whether the address that got this link has confirmed. */
    confirmed: z.boolean(),
    expiresAt: instant,
  }),
  problems: ['not-found', 'link-expired'],
});

export const confirmAddressChange = route({
  method: 'POST',
  path: '/api/address-changes/:id/confirm',
  summary: 'Confirm a change of address; the second of the two makes it, and closes all sessions but the asking one',
  access: [link('address.confirm')],
  status: 200,
  params: idParams,
  response: z.object({ state: addressChangeState }),
  problems: ['not-found', 'link-used', 'link-expired', 'transition-not-allowed'],
});

export const refuseAddressChange = route({
  method: 'POST',
  path: '/api/address-changes/:id/refuse',
  summary: 'Refuse a change of address from the old one, and close all sessions: somebody else may have one',
  access: [link('address.refuse')],
  status: 200,
  params: idParams,
  response: z.object({ state: addressChangeState }),
  problems: ['not-found', 'link-used', 'link-expired', 'transition-not-allowed'],
});
