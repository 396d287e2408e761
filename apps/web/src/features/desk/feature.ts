import type { RouteObject } from 'react-router';
import { pagedList } from '../../apollo/type-policies';
import type { Feature } from '../../assembly/feature';
import { page } from '../../assembly/page';
import { noticesPath } from './paths';

const routes: readonly RouteObject[] = [
  { path: '/', ...page('desk', async () => (await import('./pages/DeskPage')).DeskPage) },
  { path: noticesPath, ...page('desk', async () => (await import('./pages/NoticesPage')).NoticesPage) },
];

export const desk: Feature = {
  area: 'desk',
  routes,
  places: [{ path: '/', label: 'places.desk', order: 10 }],
  typePolicies: { Query: { fields: { notices: pagedList() } } },
  realtime: () => import('./desk.realtime'),
};
