import type { RealtimeSource } from '../../assembly/feature';
import { refresh } from '../../apollo/refresh';
import { showInBrowser } from './browser-notices';

const desk = [{ root: 'desk' }];

/** The desk gathers from everywhere, so it is asked for again whenever something that may stand on it changed. */
export const listen: RealtimeSource['listen'] = (live, client) => {
  const notices = [{ root: 'notices' }];
  live.on('notice.changed', () => refresh(client, notices));
  // Notices of a thread come and go with it.
  live.on('thread.lost', () => refresh(client, notices));
  live.on('thread.gained', () => refresh(client, notices));
  live.on('notice.added', ({ noticeId }) => {
    refresh(client, [{ root: 'notices' }, ...desk]);
    void showInBrowser(client, noticeId);
  });
  live.on('seat-request.changed', () => refresh(client, desk));
  live.on('meeting.changed', () => refresh(client, desk));
  live.on('activity.changed', () => refresh(client, desk));
  live.on('workplan.changed', () => refresh(client, desk));
  live.on('thread.read', () => refresh(client, desk));
  // A post that is taken back, hidden or changed may call nobody any more.
  live.on('post.edited', ({ postId }) => {
    const key = client.cache.identify({ __typename: 'DeskItem', id: `mention:${postId}` });
    if (key && key in (client.cache.extract() as object)) refresh(client, desk);
  });
  live.onCatchUp(() => refresh(client, [{ root: 'notices' }, ...desk]));
};
