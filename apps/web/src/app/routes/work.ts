/** The pages of staff and employers; their sentences arrive with the first of them. */
import { createRoute } from '@tanstack/react-router';
import { leadsIn } from '../../features/leads/leads-search';
import { proposalsIn } from '../../features/me/proposals-search';
import { ownOffersIn } from '../../features/own-offers/own-offers-search';
import { stepIn } from '../../features/posting/posting-step';
import { needWords } from '../../i18n/speech';
import { lazyPage } from './lazy-page';
import { root } from './root';

const work = { getParentRoute: () => root, loader: () => needWords('work') };

const withOffers = { ...work, loader: () => needWords('work', 'offers') };

export const workRoutes = [
  createRoute({
    ...work,
    path: '/moi',
    validateSearch: proposalsIn,
    loader: () => needWords('work', 'coaching'),
    component: lazyPage(() => import('../../features/me/me-page'), 'MePage'),
  }),
  createRoute({
    ...work,
    path: '/deposer',
    loader: () => needWords('posting'),
    validateSearch: stepIn,
    component: lazyPage(() => import('../../features/posting/posting-page'), 'PostingPage'),
  }),
  createRoute({
    ...work,
    path: '/mes-offres',
    validateSearch: ownOffersIn,
    component: lazyPage(() => import('../../features/own-offers/own-offers-page'), 'OwnOffersPage'),
  }),
  createRoute({
    ...withOffers,
    path: '/mes-offres/$id',
    component: lazyPage(() => import('../../features/own-offers/own-offer-page'), 'OwnOfferPage'),
  }),
  createRoute({
    ...work,
    path: '/prospection',
    validateSearch: leadsIn,
    component: lazyPage(() => import('../../features/leads/leads-page'), 'LeadsPage'),
  }),
  createRoute({
    ...work,
    path: '/prospection/$id',
    component: lazyPage(() => import('../../features/leads/lead-page'), 'LeadPage'),
  }),
  createRoute({
    ...work,
    path: '/imports/offres',
    component: lazyPage(() => import('../../features/imports/imports-page'), 'OfferImportsPage'),
  }),
  createRoute({
    ...work,
    path: '/imports/jeunes',
    component: lazyPage(() => import('../../features/imports/imports-page'), 'YouthImportsPage'),
  }),
  createRoute({
    ...work,
    path: '/imports/offres/$id',
    component: lazyPage(() => import('../../features/imports/import-page'), 'OfferImportPage'),
  }),
  createRoute({
    ...work,
    path: '/imports/jeunes/$id',
    component: lazyPage(() => import('../../features/imports/import-page'), 'YouthImportPage'),
  }),
  createRoute({
    ...withOffers,
    path: '/administration/relectures',
    component: lazyPage(() => import('../../features/administration/reviews-page'), 'ReviewsPage'),
  }),
  createRoute({
    ...work,
    path: '/administration/structures',
    component: lazyPage(() => import('../../features/administration/organisations-page'), 'OrganisationsPage'),
  }),
  createRoute({
    ...work,
    path: '/administration/structures/$id',
    component: lazyPage(() => import('../../features/administration/organisation-page'), 'OrganisationPage'),
  }),
  createRoute({
    ...work,
    path: '/administration/machines',
    component: lazyPage(() => import('../../features/administration/machinery-page'), 'MachineryPage'),
  }),
  createRoute({
    ...work,
    path: '/administration/fichiers-officiels',
    loader: () => needWords('work', 'reference'),
    component: lazyPage(() => import('../../features/official-files/official-files-page'), 'OfficialFilesPage'),
  }),
  createRoute({
    ...work,
    path: '/administration/journal',
    component: lazyPage(() => import('../../features/administration/audit-page'), 'AuditPage'),
  }),
] as const;
