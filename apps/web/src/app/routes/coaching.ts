/** The pages of those who follow youths, and the numbers of those who answer for them. */
import { createRoute } from '@tanstack/react-router';
import { cohortIn } from '../../features/cohort/cohort-search';
import { youthsIn } from '../../features/youths/list/youths-search';
import { needWords } from '../../i18n/speech';
import { lazyPage } from './lazy-page';
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
    component: lazyPage(() => import('../../features/youths/list/youths-page'), 'YouthsPage'),
  }),
  createRoute({
    ...coaching,
    path: '/jeunes/$id',
    component: lazyPage(() => import('../../features/youths/youth-page'), 'YouthPage'),
  }),
  createRoute({
    ...coaching,
    path: '/jeunes/nouveau',
    component: lazyPage(() => import('../../features/youth-file/new-youth-page'), 'NewYouthPage'),
  }),
  createRoute({
    ...coaching,
    path: '/jeunes/$id/dossier/$section',
    component: lazyPage(() => import('../../features/youth-file/section-page'), 'SectionPage'),
  }),
  createRoute({
    ...coaching,
    path: '/jeunes/$id/protege',
    component: lazyPage(() => import('../../features/youth-file/protected-page'), 'ProtectedPage'),
  }),
  createRoute({
    ...coaching,
    path: '/contrats/$id',
    component: lazyPage(() => import('../../features/youth-contracts/contract-page'), 'ContractPage'),
  }),
  createRoute({
    ...coaching,
    path: '/offres/$id/jeunes',
    component: lazyPage(() => import('../../features/ranked-youths/ranked-youths-page'), 'RankedYouthsPage'),
  }),
  createRoute({
    ...coaching,
    path: '/mises-en-relation/$id',
    loader: () => needWords('work', 'coaching', 'ranking', 'letters', 'offers'),
    component: lazyPage(() => import('../../features/introductions/introduction-page'), 'IntroductionPage'),
  }),
  createRoute({
    ...coaching,
    path: '/agenda',
    component: lazyPage(() => import('../../features/agenda/agenda-page'), 'AgendaPage'),
  }),
  createRoute({
    ...coaching,
    path: '/doublons',
    component: lazyPage(() => import('../../features/duplicates/duplicates-page'), 'DuplicatesPage'),
  }),
  createRoute({
    ...coaching,
    path: '/cohorte',
    validateSearch: cohortIn,
    component: lazyPage(() => import('../../features/cohort/cohort-page'), 'CohortPage'),
  }),
  createRoute({
    ...coaching,
    path: '/pilotage',
    component: lazyPage(() => import('../../features/board/board-page'), 'BoardPage'),
  }),
] as const;
