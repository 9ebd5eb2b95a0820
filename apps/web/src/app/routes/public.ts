/** The pages that anybody may open. */
import { createRoute } from '@tanstack/react-router';
import { foundOffers, newestOffers, offerQuery } from '../../features/offers/offer-reads';
import { searchIn } from '../../features/offers/search/offer-search';
import { needWords } from '../../i18n/speech';
import { queryClient } from '../query-client';
import { lazyPage } from './lazy-page';
import { root } from './root';

const under = () => root;
const aboutPages = () => import('../../features/about/about-page');
// What the page reads is asked for while the page is on its way; it shows by itself what could not be read.
const offers = { getParentRoute: under };
const about = { getParentRoute: under, loader: () => needWords('about') };

export const publicRoutes = [
  createRoute({
    ...offers,
    path: '/',
    loader: () => {
      void queryClient.prefetchInfiniteQuery(newestOffers());
      return needWords('offers');
    },
    component: lazyPage(() => import('../../features/home/home-page'), 'HomePage'),
  }),
  createRoute({
    ...offers,
    path: '/offres',
    validateSearch: searchIn,
    loaderDeps: ({ search }) => search,
    loader: ({ deps }) => {
      void queryClient.prefetchInfiniteQuery(foundOffers(deps));
      return needWords('offers');
    },
    component: lazyPage(() => import('../../features/offers/offers-page'), 'OffersPage'),
  }),
  createRoute({
    ...offers,
    path: '/offres/$id',
    loader: ({ params }) => {
      void queryClient.prefetchQuery(offerQuery(params.id));
      return needWords('offers');
    },
    component: lazyPage(() => import('../../features/offers/offer-page'), 'OfferPage'),
  }),
  createRoute({
    ...about,
    path: '/classement',
    component: lazyPage(() => import('../../features/about/ranking-page'), 'RankingPage'),
  }),
  createRoute({
    ...about,
    path: '/accessibilite',
    component: lazyPage(aboutPages, 'AccessibilityPage'),
  }),
  createRoute({
    ...about,
    path: '/mentions-legales',
    component: lazyPage(aboutPages, 'LegalPage'),
  }),
  createRoute({
    ...about,
    path: '/confidentialite',
    component: lazyPage(aboutPages, 'PrivacyPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/donnees-de-reference',
    loader: () => needWords('reference'),
    component: lazyPage(() => import('../../features/reference/reference-page'), 'ReferencePage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/connexion',
    component: lazyPage(() => import('../../features/sign-in/sign-in-page'), 'SignInPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/connexion/jeune',
    component: lazyPage(() => import('../../features/sign-in/youth-link-page'), 'YouthLinkPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/connexion/confirmer',
    component: lazyPage(() => import('../../features/sign-in/confirm-page'), 'ConfirmPage'),
  }),
  createRoute({
    getParentRoute: under,
    loader: () => needWords('letters'),
    path: '/boite-aux-lettres',
    component: lazyPage(() => import('../../features/mailbox/mailbox-page'), 'MailboxPage'),
  }),
] as const;
