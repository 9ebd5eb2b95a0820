import { z } from 'zod';
import { anyone, link, role } from './access.js';
import { day, id, idParams } from './common.js';
import { route } from './route.js';
import { guardian, ownChange, youthGroups } from './youth-groups.js';
import { youthOrigin } from './youths.http.js';

/** The pages of a youth: no password, one signed link for 30 days that opens what concerns them, asked for by themselves or by their coach. */
const { identity, contact, travel, schooling, wishes, search, skills, situation } = youthGroups;

/** A file as the youth reads it: all of it, but the addresses of guardians, who may have reasons of their own. */
export const ownFile = z
  .object({
    id,
    revision: z.number().int(),
    ...identity.omit({ reference: true }).shape,
    ...contact.shape,
    guardians: z.array(guardian.pick({ firstName: true, lastName: true, relationship: true, signs: true })),
    ...travel.shape,
    ...schooling.shape,
    ...wishes.shape,
    ...search.shape,
    ...skills.shape,
    ...situation.shape,
    origin: youthOrigin.nullable(),
  })
  .meta({ id: 'OwnFile' });

export const askYouthSpace = route({
  method: 'POST',
  path: '/api/youth-space/ask',
  summary: 'Ask for the letter with the link to my pages; the answer never says whether anybody has this address',
  access: [anyone],
  status: 202,
  body: z.object({ email: z.email().max(254).toLowerCase() }).meta({ id: 'AskYouthSpace' }),
  response: z.object({ asked: z.literal(true) }),
  problems: [],
});

export const inviteYouth = route({
  method: 'POST',
  path: '/api/youths/:id/invite',
  summary: 'Write a youth whom I follow the letter with the link to their pages',
  access: [role('coach')],
  status: 202,
  params: idParams,
  response: z.object({ validUntil: day }),
  problems: ['not-found', 'address-missing', 'too-many-requests'],
});

export const readOwnFile = route({
  method: 'GET',
  path: '/api/youths/:id/own-file',
  summary: 'My file, for the youth behind their own link',
  access: [link('youth.space')],
  status: 200,
  params: idParams,
  response: ownFile,
  problems: ['not-found'],
});

export const changeOwnFile = route({
  method: 'PATCH',
  path: '/api/youths/:id/own-file',
  summary: 'Change how I am reached, how I travel, what I wish and when I am free; what is left out stays as it is',
  access: [link('youth.space')],
  status: 200,
  params: idParams,
  body: ownChange.extend({ revision: z.number().int() }).meta({ id: 'ChangeOwnFile' }),
  response: ownFile,
  problems: ['not-found', 'changed-meanwhile', 'place-unknown'],
});

export const signOutEverywhere = route({
  method: 'POST',
  path: '/api/youths/:id/sign-out-everywhere',
  summary:
    'End every link to the pages of a youth, this one too: by themselves, or by a coach whom they told of a lost telephone',
  access: [role('coach'), link('youth.space')],
  status: 200,
  params: idParams,
  response: z.object({ ended: z.literal(true) }),
  problems: ['not-found'],
});
