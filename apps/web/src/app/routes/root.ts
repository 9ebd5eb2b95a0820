import { createRootRoute } from '@tanstack/react-router';
import { NotFoundPage } from '../../features/problems/not-found-page';
import { Shell } from '../frame/shell';

/** The frame of every page. */
export const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage });
