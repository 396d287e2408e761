import type { RouteObject } from 'react-router';
import { loadMarkdown } from '@concert/web-ui';
import type { Tab } from '../../assembly/feature';
import { page } from '../../assembly/page';
import { UnreadMark } from './lazy-parts';
import { threadsPath } from './paths';

export const routes: readonly RouteObject[] = [
  {
    path: `${threadsPath}/:id`,
    ...page('discussions', async () => {
      const [{ ThreadPage }] = await Promise.all([import('./pages/ThreadPage'), loadMarkdown()]);
      return ThreadPage;
    }),
  },
];

export const bodyTabs: readonly Tab[] = [
  {
    path: 'discussions',
    label: 'tabs.discussions',
    order: 20,
    Mark: UnreadMark,
    ...page('discussions', async () => (await import('./pages/BodyThreadsTab')).BodyThreadsTab),
  },
];
