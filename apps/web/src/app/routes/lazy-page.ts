import { lazyRouteComponent } from '@tanstack/react-router';
import { OwnFailure } from '../failure';

/**
 * A page that arrives when it is opened. The router's own way with one that does not is to reload the tab, which without a network ends on
 * the browser's page: here the failure is told, and what was typed is still there.
 */
export const lazyPage: typeof lazyRouteComponent = (page, name) =>
  lazyRouteComponent(() => page().catch(notArrived), name);

/** Either nothing arrives now, or the server has a newer version. */
async function notArrived(): Promise<never> {
  const reached = await fetch('/health/live', { cache: 'no-store' }).then(
    () => true,
    () => false,
  );
  throw new OwnFailure(reached ? 'answer-unreadable' : 'network-lost');
}
