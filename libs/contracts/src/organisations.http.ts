import { z } from 'zod';
import { role } from './access.js';
import { id, idParams, instant, pageOf, pageQuery } from './common.js';
import { route } from './route.js';

/** What an organisation is to the marketplace. */
export const organisationKinds = [
  'trainingCentre',
  'missionLocale',
  'schoolService',
  'employer',
  'operator',
  'evaluator',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

const organisationName = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^\P{Cc}*$/u);

export const organisationView = z
  .object({
    id,
    kind: z.enum(organisationKinds),
    name: z.string(),
    siret: z.string().nullable(),
    uai: z.string().nullable(),
    createdAt: instant,
  })
  .meta({ id: 'Organisation' });

export const createOrganisation = route({
  method: 'POST',
  path: '/api/organisations',
  summary: 'Create an organisation, and invite its first manager when one is named',
  access: [role('administrator')],
  status: 201,
  body: z
    .object({
      kind: z.enum(organisationKinds),
      name: organisationName,
      /** Employers and training centres; spaces are welcome. */
      siret: z.string().trim().min(1).max(30).optional(),
      /** Schools and training centres. */
      uai: z.string().trim().min(1).max(20).optional(),
      manager: z
        .object({
          email: z.email().max(254),
          firstName: z.string().trim().min(1).max(80),
          lastName: z.string().trim().min(1).max(80),
        })
        .optional(),
    })
    .meta({ id: 'CreateOrganisation' }),
  response: organisationView,
  problems: ['organisation-exists', 'siret-invalid'],
});

export const listOrganisations = route({
  method: 'GET',
  path: '/api/organisations',
  summary: 'All organisations, by name',
  access: [role('administrator')],
  status: 200,
  query: pageQuery,
  response: pageOf(organisationView),
  problems: [],
});

export const readOrganisation = route({
  method: 'GET',
  path: '/api/organisations/:id',
  summary: 'One organisation, for its managers',
  access: [role('manager'), role('administrator')],
  status: 200,
  params: idParams,
  response: organisationView,
  problems: ['not-found'],
});

export const renameOrganisation = route({
  method: 'POST',
  path: '/api/organisations/:id/rename',
  summary: 'Give an organisation another name',
  access: [role('manager'), role('administrator')],
  status: 200,
  params: idParams,
  body: z.object({ name: organisationName }).meta({ id: 'RenameOrganisation' }),
  response: organisationView,
  problems: ['not-found'],
});
