/** The pages that the link of a letter opens. */
import { createRoute } from '@tanstack/react-router';
import { needWords } from '../../i18n/speech';
import { lazyPage } from './lazy-page';
import { root } from './root';

const letter = { getParentRoute: () => root, loader: () => needWords('letters') };

/** Those that show an offer say its facts too. */
const withOffer = { getParentRoute: () => root, loader: () => needWords('letters', 'offers') };

export const letterRoutes = [
  createRoute({
    ...letter,
    path: '/invitation/$id',
    component: lazyPage(() => import('../../features/invitation/invitation-page'), 'InvitationPage'),
  }),
  createRoute({
    ...withOffer,
    path: '/propositions/$id',
    component: lazyPage(() => import('../../features/proposals/answer-page'), 'AnswerPage'),
  }),
  createRoute({
    ...withOffer,
    path: '/accords/$id',
    component: lazyPage(() => import('../../features/agreements/agreement-page'), 'AgreementPage'),
  }),
  createRoute({
    ...letter,
    path: '/profils/$id',
    component: lazyPage(() => import('../../features/proposals/profile-page'), 'ProfilePage'),
  }),
  createRoute({
    ...letter,
    path: '/entretiens/$id',
    component: lazyPage(() => import('../../features/interviews/interview-page'), 'InterviewPage'),
  }),
  createRoute({
    ...letter,
    path: '/offres/$id/suite',
    component: lazyPage(() => import('../../features/renewal/renewal-page'), 'RenewalPage'),
  }),
  createRoute({
    ...letter,
    path: '/mes-droits/$id',
    component: lazyPage(() => import('../../features/rights/rights-page'), 'RightsPage'),
  }),
  createRoute({
    ...letter,
    path: '/adresse/confirmer/$id',
    component: lazyPage(() => import('../../features/address/address-pages'), 'ConfirmAddressPage'),
  }),
  createRoute({
    ...letter,
    path: '/adresse/refuser/$id',
    component: lazyPage(() => import('../../features/address/address-pages'), 'RefuseAddressPage'),
  }),
] as const;
