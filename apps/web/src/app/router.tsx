/** Which page stands at which address. Every page but the frame arrives when it is opened; the addresses are in `routes/`. */
import { createRouter } from '@tanstack/react-router';
import { Loading } from '../design/page/loading';
import { PageBroke } from '../features/problems/page-broke';
import { coachingRoutes } from './routes/coaching';
import { letterRoutes } from './routes/letters';
import { publicRoutes } from './routes/public';
import { root } from './routes/root';
import { spaceRoutes } from './routes/space';
import { workRoutes } from './routes/work';

/** The router of the web. */
export const router = createRouter({
  routeTree: root.addChildren([...publicRoutes, ...letterRoutes, spaceRoutes, ...workRoutes, ...coachingRoutes]),
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
