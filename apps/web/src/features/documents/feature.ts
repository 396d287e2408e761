import { pagedList } from '../../apollo/type-policies';
import type { Feature } from '../../assembly/feature';
import { documentPath, documentsPath } from './paths';
import { bodyTabs, routes } from './routes';

export const documents: Feature = {
  area: 'documents',
  routes,
  bodyTabs,
  places: [{ path: documentsPath, label: 'places.documents', order: 60 }],
  subjectPath: (kind, subjectId) => (kind.startsWith('DOCUMENT') ? documentPath(subjectId) : null),
  typePolicies: {
    Query: { fields: { documents: pagedList('body', 'text', 'state', 'language') } },
    Document: { fields: { downloads: pagedList() } },
  },
  palette: () => import('./palette'),
  realtime: () => import('./documents.realtime'),
};
