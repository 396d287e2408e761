import { pagedList } from '../../apollo/type-policies';
import type { Feature } from '../../assembly/feature';
import { bodyTabs, routes, secretariatTabs } from './routes';

export const governance: Feature = {
  area: 'governance',
  routes,
  bodyTabs,
  secretariatTabs,
  places: [
    { path: '/bodies', label: 'places.bodies', order: 20 },
    { path: '/entities', label: 'places.entities', order: 30 },
    { path: '/secretariat', label: 'places.secretariat', order: 90, secretariatOnly: true },
  ],
  typePolicies: {
    Query: {
      fields: {
        bodies: pagedList('asOf', 'includeDissolved'),
        pillars: pagedList(),
        entities: pagedList('text'),
        seatRequests: pagedList('state', 'body'),
        invitations: pagedList('state', 'entity'),
        audit: pagedList('text', 'act', 'actor', 'subjectType', 'from', 'until'),
      },
    },
  },
  palette: () => import('./palette'),
  realtime: () => import('./governance.realtime'),
};
