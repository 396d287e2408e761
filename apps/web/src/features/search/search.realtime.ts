import { refresh } from '../../apollo/refresh';
import type { RealtimeSource } from '../../assembly/feature';

const found = [{ root: 'search' }];

/** What may be read no longer must not stay on a page that has found it. What is new is found when one looks again. */
export const listen: RealtimeSource['listen'] = (live, client) => {
  live.on('thread.lost', () => refresh(client, found));
  live.on('post.edited', () => refresh(client, found));
  live.on('document.changed', () => refresh(client, found));
  live.onCatchUp(() => refresh(client, found));
};
