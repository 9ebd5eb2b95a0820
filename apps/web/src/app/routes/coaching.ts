/** The pages of those who follow youths, and the numbers of those who answer for them. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { youthsIn } from '../../features/youths/list/youths-search';
import { needWords } from '../../i18n/speech';
import { root } from './root';

const coaching = {
  getParentRoute: () => root,
  loader: () => needWords('work', 'coaching', 'ranking', 'letters'),
};

export const coachingRoutes = [
  createRoute({
    ...coaching,
    path: '/jeunes',
    validateSearch: youthsIn,
    component: lazyRouteComponent(() => import('../../features/youths/list/youths-page'), 'YouthsPage'),
  }),
  createRoute({
    ...coaching,
    path: '/jeunes/$id',
    component: lazyRouteComponent(() => import('../../features/youths/youth-page'), 'YouthPage'),
  }),
  createRoute({
    ...coaching,
    path: '/jeunes/nouveau',
    component: lazyRouteComponent(() => import('../../features/youth-file/new-youth-page'), 'NewYouthPage'),
  }),
  createRoute({
    ...coaching,
    path: '/jeunes/$id/dossier/$section',
    component: lazyRouteComponent(() => import('../../features/youth-file/section-page'), 'SectionPage'),
  }),
  createRoute({
    ...coaching,
    path: '/jeunes/$id/protege',
    component: lazyRouteComponent(() => import('../../features/youth-file/protected-page'), 'ProtectedPage'),
  }),
  createRoute({
    ...coaching,
    path: '/contrats/$id',
    component: lazyRouteComponent(() => import('../../features/youth-contracts/contract-page'), 'ContractPage'),
  }),
  createRoute({
    ...coaching,
    path: '/offres/$id/jeunes',
    component: lazyRouteComponent(() => import('../../features/ranked-youths/ranked-youths-page'), 'RankedYouthsPage'),
  }),
  createRoute({
    ...coaching,
    path: '/mises-en-relation/$id',
    loader: () => needWords('work', 'coaching', 'ranking', 'letters', 'offers'),
    component: lazyRouteComponent(() => import('../../features/introductions/introduction-page'), 'IntroductionPage'),
  }),
  createRoute({
    ...coaching,
    path: '/agenda',
    component: lazyRouteComponent(() => import('../../features/agenda/agenda-page'), 'AgendaPage'),
  }),
  createRoute({
    ...coaching,
    path: '/doublons',
    component: lazyRouteComponent(() => import('../../features/duplicates/duplicates-page'), 'DuplicatesPage'),
  }),
  createRoute({
    ...coaching,
    path: '/pilotage',
    component: lazyRouteComponent(() => import('../../features/board/board-page'), 'BoardPage'),
  }),
] as const;
