/** The pages of a youth's space, all behind one link. */
import { createRoute } from '@tanstack/react-router';
import { needWords } from '../../i18n/speech';
import { lazyPage } from './lazy-page';
import { root } from './root';

const matterPages = () => import('../../features/space/matter-pages');

const space = createRoute({
  getParentRoute: () => root,
  path: '/mon-espace/$id',
  loader: () => needWords('space'),
  component: lazyPage(() => import('../../features/space/space-page'), 'SpacePage'),
});
const under = { getParentRoute: () => space };
const withLetters = { ...under, loader: () => needWords('letters', 'offers') };
const ofSelf = { ...under, loader: () => needWords('self') };

export const spaceRoutes = space.addChildren([
  createRoute({
    ...under,
    path: '/',
    component: lazyPage(() => import('../../features/space/today-page'), 'TodayPage'),
  }),
  createRoute({
    ...under,
    path: '/offres',
    component: lazyPage(() => import('../../features/space/my-offers-page'), 'MyOffersPage'),
  }),
  createRoute({
    ...under,
    path: '/rendez-vous',
    component: lazyPage(() => import('../../features/space/meetings-page'), 'MeetingsPage'),
  }),
  createRoute({
    ...withLetters,
    path: '/propositions/$proposalId',
    component: lazyPage(matterPages, 'SpaceProposalPage'),
  }),
  createRoute({
    ...withLetters,
    path: '/entretiens/$interviewId',
    component: lazyPage(matterPages, 'SpaceInterviewPage'),
  }),
  createRoute({
    ...withLetters,
    path: '/mes-droits',
    component: lazyPage(() => import('../../features/rights/rights-page'), 'SpaceRightsPage'),
  }),
  createRoute({
    ...ofSelf,
    path: '/moi',
    component: lazyPage(() => import('../../features/own-file/self-page'), 'SelfPage'),
  }),
  createRoute({
    ...ofSelf,
    path: '/moi/$group',
    component: lazyPage(() => import('../../features/own-file/change-page'), 'ChangePage'),
  }),
]);
