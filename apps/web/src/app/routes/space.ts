/** The pages of a youth's space, all behind one link. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { needWords } from '../../i18n/speech';
import { root } from './root';

const matterPages = () => import('../../features/space/matter-pages');

const space = createRoute({
  getParentRoute: () => root,
  path: '/mon-espace/$id',
  loader: () => needWords('space'),
  component: lazyRouteComponent(() => import('../../features/space/space-page'), 'SpacePage'),
});
const under = { getParentRoute: () => space };
const withLetters = { ...under, loader: () => needWords('letters', 'offers') };
const ofSelf = { ...under, loader: () => needWords('self') };

export const spaceRoutes = space.addChildren([
  createRoute({
    ...under,
    path: '/',
    component: lazyRouteComponent(() => import('../../features/space/today-page'), 'TodayPage'),
  }),
  createRoute({
    ...under,
    path: '/offres',
    component: lazyRouteComponent(() => import('../../features/space/my-offers-page'), 'MyOffersPage'),
  }),
  createRoute({
    ...under,
    path: '/rendez-vous',
    component: lazyRouteComponent(() => import('../../features/space/meetings-page'), 'MeetingsPage'),
  }),
  createRoute({
    ...withLetters,
    path: '/propositions/$proposalId',
    component: lazyRouteComponent(matterPages, 'SpaceProposalPage'),
  }),
  createRoute({
    ...withLetters,
    path: '/entretiens/$interviewId',
    component: lazyRouteComponent(matterPages, 'SpaceInterviewPage'),
  }),
  createRoute({
    ...withLetters,
    path: '/mes-droits',
    component: lazyRouteComponent(() => import('../../features/rights/rights-page'), 'SpaceRightsPage'),
  }),
  createRoute({
    ...ofSelf,
    path: '/moi',
    component: lazyRouteComponent(() => import('../../features/own-file/self-page'), 'SelfPage'),
  }),
  createRoute({
    ...ofSelf,
    path: '/moi/$group',
    component: lazyRouteComponent(() => import('../../features/own-file/change-page'), 'ChangePage'),
  }),
]);
