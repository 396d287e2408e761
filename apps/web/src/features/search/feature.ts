import { pagedList } from '../../apollo/type-policies';
import type { Feature } from '../../assembly/feature';
import { page } from '../../assembly/page';
import { searchPlace } from './paths';

export const search: Feature = {
  area: 'search',
  routes: [
    { path: searchPlace, ...page('search', async () => (await import('./pages/SearchPage')).SearchPage) },
  ],
  places: [{ path: searchPlace, label: 'places.search', order: 70 }],
  realtime: () => import('./search.realtime'),
  typePolicies: { Query: { fields: { search: pagedList('text', 'filter') } } },
};
