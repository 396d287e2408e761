import type { Feature } from '../../assembly/feature';
import { publicRoutes, routes } from './routes';

export const identity: Feature = {
  area: 'identity',
  routes,
  publicRoutes,
  realtime: () => import('./identity.realtime'),
};
