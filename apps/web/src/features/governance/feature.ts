import { lazy } from 'react';
import { pagedList } from '../../apollo/type-policies';
import type { Feature } from '../../assembly/feature';
import { bodyPath, seatRequestPath } from './paths';
import { bodyTabs, routes, secretariatTabs } from './routes';

const SeatRequestDeskAct = lazy(async () => ({
  default: (await import('./parts/SeatRequestDeskAct')).SeatRequestDeskAct,
}));

function subjectPath(kind: string, _subjectId: string, bodyCode: string | null): string | null {
  if (!bodyCode) return null;
  if (kind.startsWith('SEAT_REQUEST')) return seatRequestPath(bodyCode);
  return kind === 'SEAT_CHANGED' || kind === 'BODY_CHANGED' ? bodyPath(bodyCode) : null;
}

export const governance: Feature = {
  area: 'governance',
  routes,
  bodyTabs,
  secretariatTabs,
  deskActs: [{ kind: 'SEAT_REQUEST', Component: SeatRequestDeskAct }],
  subjectPath,
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
        people: pagedList('text', 'entity', 'body'),
        seatRequests: pagedList('state', 'body'),
        invitations: pagedList('state', 'entity'),
        audit: pagedList('text', 'act', 'actor', 'subjectType', 'from', 'until'),
      },
    },
  },
  palette: () => import('./palette'),
  realtime: () => import('./governance.realtime'),
};
