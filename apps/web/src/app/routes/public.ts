/** The pages that anybody may open. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { searchIn } from '../../features/offers/offer-search';
import { needWords } from '../../i18n/speech';
import { root } from './root';

const under = () => root;
const aboutPages = () => import('../../features/about/about-page');
const offers = { getParentRoute: under, loader: () => needWords('offers') };
const about = { getParentRoute: under, loader: () => needWords('about') };

export const publicRoutes = [
  createRoute({
    ...offers,
    path: '/',
    component: lazyRouteComponent(() => import('../../features/home/home-page'), 'HomePage'),
  }),
  createRoute({
    ...offers,
    path: '/offres',
    validateSearch: searchIn,
    component: lazyRouteComponent(() => import('../../features/offers/offers-page'), 'OffersPage'),
  }),
  createRoute({
    ...offers,
    path: '/offres/$id',
    component: lazyRouteComponent(() => import('../../features/offers/offer-page'), 'OfferPage'),
  }),
  createRoute({
    ...about,
    path: '/classement',
    component: lazyRouteComponent(() => import('../../features/about/ranking-page'), 'RankingPage'),
  }),
  createRoute({
    ...about,
    path: '/accessibilite',
    component: lazyRouteComponent(aboutPages, 'AccessibilityPage'),
  }),
  createRoute({
    ...about,
    path: '/mentions-legales',
    component: lazyRouteComponent(aboutPages, 'LegalPage'),
  }),
  createRoute({
    ...about,
    path: '/confidentialite',
    component: lazyRouteComponent(aboutPages, 'PrivacyPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/donnees-de-reference',
    loader: () => needWords('reference'),
    component: lazyRouteComponent(() => import('../../features/reference/reference-page'), 'ReferencePage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/connexion',
    component: lazyRouteComponent(() => import('../../features/sign-in/sign-in-page'), 'SignInPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/connexion/jeune',
    component: lazyRouteComponent(() => import('../../features/sign-in/youth-link-page'), 'YouthLinkPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/connexion/confirmer',
    component: lazyRouteComponent(() => import('../../features/sign-in/confirm-page'), 'ConfirmPage'),
  }),
  createRoute({
    getParentRoute: under,
    loader: () => needWords('letters'),
    path: '/boite-aux-lettres',
    component: lazyRouteComponent(() => import('../../features/mailbox/mailbox-page'), 'MailboxPage'),
  }),
] as const;
