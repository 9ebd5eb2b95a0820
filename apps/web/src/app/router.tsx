/** Which page stands at which address. Every page but the frame arrives when it is opened. */
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Loading } from '../design/loading';
import { NotFoundPage } from '../features/problems/not-found-page';
import { PageBroke } from '../features/problems/page-broke';
import { Shell } from './shell';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage });
const under = () => root;

const routeTree = root.addChildren([
  createRoute({
    getParentRoute: under,
    path: '/',
    component: lazyRouteComponent(() => import('../features/home/home-page'), 'HomePage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/offres/$id',
    component: lazyRouteComponent(() => import('../features/offers/offer-page'), 'OfferPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/connexion',
    component: lazyRouteComponent(() => import('../features/sign-in/sign-in-page'), 'SignInPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/connexion/confirmer',
    component: lazyRouteComponent(() => import('../features/sign-in/confirm-page'), 'ConfirmPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/moi',
    component: lazyRouteComponent(() => import('../features/me/me-page'), 'MePage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/invitation/$id',
    component: lazyRouteComponent(() => import('../features/invitation/invitation-page'), 'InvitationPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/propositions/$id',
    component: lazyRouteComponent(() => import('../features/proposals/answer-page'), 'AnswerPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/profils/$id',
    component: lazyRouteComponent(() => import('../features/proposals/profile-page'), 'ProfilePage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/entretiens/$id',
    component: lazyRouteComponent(() => import('../features/interviews/interview-page'), 'InterviewPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/mes-droits/$id',
    component: lazyRouteComponent(() => import('../features/rights/rights-page'), 'RightsPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/donnees-de-reference',
    component: lazyRouteComponent(() => import('../features/reference/reference-page'), 'ReferencePage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/adresse/confirmer/$id',
    component: lazyRouteComponent(() => import('../features/address/address-pages'), 'ConfirmAddressPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/adresse/refuser/$id',
    component: lazyRouteComponent(() => import('../features/address/address-pages'), 'RefuseAddressPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/boite-aux-lettres',
    component: lazyRouteComponent(() => import('../features/mailbox/mailbox-page'), 'MailboxPage'),
  }),
]);

/** The router of the web. */
export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPendingComponent: Loading,
  defaultErrorComponent: PageBroke,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
