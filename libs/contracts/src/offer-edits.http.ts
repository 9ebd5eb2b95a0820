import { z } from 'zod';
import { link, role } from './access.js';
import { contractType, day, id, idParams, instant, pageOf, pageQuery, typedWords } from './common.js';
import { offerDetails } from './offer-details.js';
import { offerState, readableOffer } from './offers.http.js';
import { route } from './route.js';

/** Writing offers: a draft saved as it is typed, what its reader will see, and each step of its life. */
const text = (max: number) => z.string().trim().max(max);
const line = (max: number) => text(max).regex(/^\P{Cc}*$/u, 'no control characters');

/** Kept for the coaches of an organisation until the end of a day. */
export const embargo = z.object({ organisationId: id, until: day }).meta({ id: 'Embargo' });

const content = z.object({
  reference: line(80).nullable(),
  siteId: id.nullable(),
  contactId: id.nullable(),
  title: line(160),
  occupation: z
    .string()
    .regex(/^[A-N]\d{4}$/)
    .nullable(),
  contractTypes: z.array(contractType).max(2),
  startFrom: day.nullable(),
  startTo: day.nullable(),
  openings: z.number().int().min(1).max(99),
  skills: z.array(line(120).min(1)).max(30),
  description: text(5_000),
  /** For the coaches who propose: never on the public page. */
  screeningNote: text(2_000),
  embargo: embargo.nullable(),
  details: offerDetails,
});
/** What somebody types: any part of it. */
const typed = content.partial().extend({ details: offerDetails.partial().optional() });

/** What must be known before an offer may be submitted. */
export const offerField = z.enum(['siteId', 'contactId', 'title', 'occupation', 'contractTypes', 'startTo']);

/** An offer as those who look after it see it. */
export const ownOffer = content
  .extend({
    id,
    employerId: id,
    employerName: z.string(),
    state: offerState,
    actions: z.array(z.string()),
    deadlineOn: day.nullable(),
    publishedAt: instant.nullable(),
    closedReason: z.string().nullable(),
    closedComment: z.string().nullable(),
    revision: z.number().int(),
    /** What is missing or wrong before it can be submitted. */
    missing: z.array(offerField),
    /** Why an administrator would read it first, and the words that are the reason. */
    review: z.array(z.object({ because: z.string(), words: z.array(z.string()) })),
  })
  .meta({ id: 'OwnOffer' });

const offerStep = z
  .object({
    at: instant,
    action: z.string(),
    from: offerState.nullable(),
    to: offerState,
    by: z.string(),
    reason: z.string().nullable(),
    comment: z.string().nullable(),
  })
  .meta({ id: 'OfferStep' });

const holders = [role('prospector'), role('manager'), role('employer')];
const helpers = [...holders, role('coach')];
const byLetter = link('offer.renew');
const ofOne = { params: idParams, status: 200, response: ownOffer } as const;
const step = { ...ofOne, method: 'POST', access: holders } as const;
const problems = ['not-found', 'transition-not-allowed', 'actor-not-allowed'] as const;
const comment = text(2_000).optional();

export const listOwnOffers = route({
  method: 'GET',
  path: '/api/own-offers',
  summary: 'The offers that my organisation looks after, the closest deadline first',
  access: helpers,
  status: 200,
  /** `words`: beginnings of words of the title or the company. */
  query: pageQuery.extend({ state: offerState.optional(), words: typedWords }),
  response: pageOf(ownOffer),
  problems: [],
});
export const readOwnOffer = route({
  ...ofOne,
  method: 'GET',
  path: '/api/own-offers/:id',
  summary: 'One offer of my organisation, with all that we know of it',
  access: [...helpers, byLetter],
  problems: ['not-found'],
});
export const listOffersToReview = route({
  method: 'GET',
  path: '/api/offers-to-review',
  summary: 'Offers that wait for an administrator, the closest deadline first',
  access: [role('administrator')],
  status: 200,
  query: pageQuery,
  response: pageOf(ownOffer),
  problems: [],
});
export const draftOffer = route({
  method: 'POST',
  path: '/api/offers',
  summary: 'Begin an offer: a draft, as far as it is typed',
  access: holders,
  status: 201,
  body: typed.extend({ employerId: id }).meta({ id: 'DraftOffer' }),
  response: ownOffer,
  problems: ['not-found', 'occupation-unknown'],
});
export const editOffer = route({
  ...ofOne,
  method: 'PATCH',
  path: '/api/offers/:id',
  summary: 'Change an offer; what is left out stays. A published one tells what changed.',
  access: holders,
  body: typed.meta({ id: 'EditOffer' }),
  problems: [
    'not-found',
    'offer-incomplete',
    'offer-suspicious',
    'offer-closed',
    'occupation-unknown',
    'transition-not-allowed',
  ],
});
export const previewOffer = route({
  method: 'GET',
  path: '/api/offers/:id/preview',
  summary: 'What anybody will read',
  access: [...holders, role('administrator')],
  status: 200,
  params: idParams,
  response: readableOffer,
  problems: ['not-found'],
});
export const readOfferHistory = route({
  method: 'GET',
  path: '/api/offers/:id/history',
  summary: 'Who did what with an offer, when',
  access: [...helpers, role('administrator')],
  status: 200,
  params: idParams,
  query: pageQuery,
  response: pageOf(offerStep),
  problems: ['not-found'],
});

export const submitOffer = route({
  ...step,
  path: '/api/offers/:id/submit',
  summary: 'Publish it, or have it read first',
  problems: [...problems, 'offer-incomplete'],
});
export const approveOffer = route({
  ...step,
  path: '/api/offers/:id/approve',
  summary: 'Publish an offer that waited to be read',
  access: [role('administrator')],
  problems: [...problems],
});
export const refuseOffer = route({
  ...step,
  path: '/api/offers/:id/refuse',
  summary: 'Not publish it, and say why',
  access: [role('administrator')],
  body: z.object({ comment: text(2_000).min(3) }).meta({ id: 'RefuseOffer' }),
  problems: [...problems],
});
export const pauseOffer = route({
  ...step,
  path: '/api/offers/:id/pause',
  summary: 'Show it to nobody for a while',
  problems: [...problems],
});
export const resumeOffer = route({
  ...step,
  path: '/api/offers/:id/resume',
  summary: 'Show it again',
  problems: [...problems],
});
export const prolongOffer = route({
  ...step,
  path: '/api/offers/:id/prolong',
  summary: 'Sixty more days, also after it expired',
  access: [...holders, byLetter],
  problems: [...problems, 'link-used'],
});
export const fillOffer = route({
  ...step,
  path: '/api/offers/:id/fill',
  summary: 'One opening is filled, and through whom; the last one closes the offer',
  access: [...helpers, byLetter],
  body: z
    .object({ channel: z.string().max(60), comment, openings: z.number().int().min(1).max(99).default(1) })
    .meta({ id: 'FillOffer' }),
  problems: [...problems, 'link-used', 'reason-unknown', 'comment-required', 'openings-too-many'],
});
export const abandonOffer = route({
  ...step,
  path: '/api/offers/:id/abandon',
  summary: 'Give it up, and say why',
  access: [...holders, byLetter],
  body: z.object({ reason: z.string().max(60), comment }).meta({ id: 'AbandonOffer' }),
  problems: [...problems, 'link-used', 'reason-unknown', 'comment-required'],
});
export const reopenOffer = route({
  ...step,
  path: '/api/offers/:id/reopen',
  summary: 'One opening is free again',
  access: helpers,
  problems: [...problems],
});
