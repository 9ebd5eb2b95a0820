/** The pages of staff and employers; their sentences arrive with the first of them. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { needWords } from '../../i18n/speech';
import { root } from './root';

const work = { getParentRoute: () => root, loader: () => needWords('work') };

export const workRoutes = [
  createRoute({
    ...work,
    path: '/moi',
    component: lazyRouteComponent(() => import('../../features/me/me-page'), 'MePage'),
  }),
] as const;
