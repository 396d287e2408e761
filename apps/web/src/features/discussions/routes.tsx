import type { RouteObject } from 'react-router';
import type { Tab } from '../../assembly/feature';
import { page } from '../../assembly/page';
import { threadsPath } from './paths';

export const routes: readonly RouteObject[] = [
  {
    path: `${threadsPath}/:id`,
    ...page('discussions', async () => (await import('./pages/ThreadPage')).ThreadPage),
  },
];

export const bodyTabs: readonly Tab[] = [
  {
    path: 'discussions',
    label: 'tabs.discussions',
    order: 20,
    ...page('discussions', async () => (await import('./pages/BodyThreadsTab')).BodyThreadsTab),
  },
];
