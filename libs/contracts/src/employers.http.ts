import { isSiret, isSiren, isDay, type Siret } from '@app/domain';
import { z } from 'zod';
import { role } from './access.js';
import { day, id, idParams, pageOf, pageQuery, place } from './common.js';
import { route } from './route.js';

/** Companies of a portfolio, their sites and whom to write to: read and corrected by those who prospect, and by the employer's own people. */
const line = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .regex(/^\P{Cc}*$/u, 'no control characters');
const siret = z
  .string()
  .max(30)
  .transform((text) => text.replace(/[\s.]/g, ''))
  .refine((text) => isSiret(text), 'A SIRET has 14 digits and a valid check digit')
  .transform((text) => text as Siret);
const siren = z
  .string()
  .max(20)
  .transform((text) => text.replace(/[\s.]/g, ''))
  .refine((text) => isSiren(text), 'A SIREN has 9 digits and a valid check digit');

export const sizeBand = z.enum(['0', '1-2', '3-9', '10-19', '20-49', '50-249', '250+']);
export const nafVersion = z.enum(['rev2', 'naf2025']);
const naf = z.object({ code: z.string().regex(/^\d{4}[A-Z]$/), version: nafVersion });
/** Days on which nobody is there, both included: no deadline counts them. */
const closure = z
  .object({ from: day, to: day })
  .refine(({ from, to }) => isDay(from) && isDay(to) && from <= to, 'A closure ends after it begins');

const contactFields = {
  /** The site where this person works; `null` for the whole company. */
  siteId: id.nullable(),
  name: line(120),
  job: line(120),
  email: z.union([z.email().max(254), z.literal('')]),
  phone: line(30),
};
const contact = z.object({ id, ...contactFields }).meta({ id: 'EmployerContact' });
const site = z.object({ id, siret: z.string(), place, address: z.string() }).meta({ id: 'Site' });

const employerFields = {
  name: line(160).min(1),
  naf: naf.nullable(),
  sizeBand: sizeBand.nullable(),
  closures: z.array(closure).max(20),
  /** The prospector who looks after a company that has no account. */
  ownerId: id.nullable(),
};
const employerLine = z.object({ id, siren: z.string(), ...employerFields }).meta({ id: 'EmployerLine' });
const employerView = employerLine.extend({ sites: z.array(site), contacts: z.array(contact) }).meta({ id: 'Employer' });

const newSite = z.object({
  siret,
  communeCode: z.string().max(5),
  postalCode: z.string().max(5).nullable().default(null),
  /** Number and street: whoever is invited must find the door. */
  street: line(120).default(''),
});
const newContact = z.object({
  ...contactFields,
  siteId: contactFields.siteId.default(null),
  job: contactFields.job.default(''),
  email: contactFields.email.default(''),
  phone: contactFields.phone.default(''),
});

const holders = [role('prospector'), role('manager'), role('employer')];
const onEmployer = { params: idParams, access: holders, response: employerView } as const;

export const listEmployers = route({
  method: 'GET',
  path: '/api/employers',
  summary: 'The companies of my organisation, by name',
  access: holders,
  status: 200,
  query: pageQuery.extend({ words: z.string().max(100).optional() }),
  response: pageOf(employerLine),
  problems: [],
});
export const createEmployer = route({
  method: 'POST',
  path: '/api/employers',
  summary: 'Take a company into the portfolio',
  access: holders,
  status: 201,
  body: z
    .object({
      siren,
      ...employerFields,
      naf: employerFields.naf.default(null),
      sizeBand: employerFields.sizeBand.default(null),
      closures: employerFields.closures.default([]),
      ownerId: employerFields.ownerId.optional(),
    })
    .meta({ id: 'CreateEmployer' }),
  response: employerView,
  problems: ['employer-exists', 'not-found'],
});
export const readEmployer = route({
  ...onEmployer,
  method: 'GET',
  path: '/api/employers/:id',
  summary: 'One company, with its sites and contacts',
  status: 200,
  problems: ['not-found'],
});
export const correctEmployer = route({
  ...onEmployer,
  method: 'PATCH',
  path: '/api/employers/:id',
  summary: 'Correct what we know of a company; what is left out stays',
  status: 200,
  body: z.object(employerFields).partial().meta({ id: 'CorrectEmployer' }),
  problems: ['not-found'],
});
export const addSite = route({
  ...onEmployer,
  method: 'POST',
  path: '/api/employers/:id/sites',
  summary: 'Add a site, by its SIRET and its commune',
  status: 201,
  body: newSite.meta({ id: 'AddSite' }),
  problems: ['not-found', 'site-exists', 'siret-of-another-company', 'place-unknown'],
});
export const correctSite = route({
  ...onEmployer,
  method: 'PATCH',
  path: '/api/sites/:id',
  summary: 'Correct a site',
  status: 200,
  body: newSite.meta({ id: 'CorrectSite' }),
  problems: ['not-found', 'site-exists', 'siret-of-another-company', 'place-unknown'],
});
export const addContact = route({
  ...onEmployer,
  method: 'POST',
  path: '/api/employers/:id/contacts',
  summary: 'Add somebody to write to',
  status: 201,
  body: newContact.meta({ id: 'AddContact' }),
  problems: ['not-found', 'contact-exists'],
});
export const correctContact = route({
  ...onEmployer,
  method: 'PATCH',
  path: '/api/contacts/:id',
  summary: 'Correct somebody to write to; what is left out stays',
  status: 200,
  body: z.object(contactFields).partial().meta({ id: 'CorrectContact' }),
  problems: ['not-found', 'contact-exists'],
});
