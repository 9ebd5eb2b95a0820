/** The pages that the link of a letter opens. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root';

const under = () => root;

export const letterRoutes = [
  createRoute({
    getParentRoute: under,
    path: '/invitation/$id',
    component: lazyRouteComponent(() => import('../../features/invitation/invitation-page'), 'InvitationPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/propositions/$id',
    component: lazyRouteComponent(() => import('../../features/proposals/answer-page'), 'AnswerPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/accords/$id',
    component: lazyRouteComponent(() => import('../../features/agreements/agreement-page'), 'AgreementPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/profils/$id',
    component: lazyRouteComponent(() => import('../../features/proposals/profile-page'), 'ProfilePage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/entretiens/$id',
    component: lazyRouteComponent(() => import('../../features/interviews/interview-page'), 'InterviewPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/mes-droits/$id',
    component: lazyRouteComponent(() => import('../../features/rights/rights-page'), 'RightsPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/adresse/confirmer/$id',
    component: lazyRouteComponent(() => import('../../features/address/address-pages'), 'ConfirmAddressPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/adresse/refuser/$id',
    component: lazyRouteComponent(() => import('../../features/address/address-pages'), 'RefuseAddressPage'),
  }),
] as const;
