import { lazy } from 'react';
import { pagedList } from '../../apollo/type-policies';
import type { Feature } from '../../assembly/feature';
import { threadPath } from './paths';
import { postPolicy } from './post-policy';
import { RefusedPosts, UnreadMark } from './lazy-parts';
import { bodyTabs, routes } from './routes';

const UnreadDeskAct = lazy(async () => ({ default: (await import('./parts/UnreadDeskAct')).UnreadDeskAct }));

export const discussions: Feature = {
  area: 'discussions',
  routes,
  bodyTabs,
  bodyMarks: [UnreadMark],
  banners: [RefusedPosts],
  deskActs: [{ kind: 'UNREAD_THREAD', Component: UnreadDeskAct }],
  subjectPath: (kind, subjectId) =>
    kind.includes('THREAD') || kind === 'POST_ADDED' ? threadPath(subjectId) : null,
  typePolicies: {
    Query: { fields: { threads: pagedList('body', 'text') } },
    Thread: { fields: { posts: postPolicy, anchor: { merge: false } } },
    // A list without ids: what comes replaces what was there.
    Post: { fields: { reactions: { merge: false }, attachments: { merge: false } } },
  },
  palette: () => import('./palette'),
  realtime: () => import('./discussions.realtime'),
};
