import { Button } from '@mantine/core';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Thread } from '../hooks/useThread';
import classes from './ChosenPosts.module.css';

const SplitThreadDialog = lazy(async () => ({
  default: (await import('../dialogs/SplitThreadDialog')).SplitThreadDialog,
}));

const MovePostsDialog = lazy(async () => ({
  default: (await import('../dialogs/MovePostsDialog')).MovePostsDialog,
}));

interface ChosenPostsProps {
  thread: Thread;
  postIds: readonly string[];
  onEnd: () => void;
}

/** While posts are chosen to be moved: how many there are, and where they may go. */
export function ChosenPosts({ thread, postIds, onEnd }: ChosenPostsProps) {
  const { t } = useTranslation(['discussions', 'ui']);
  const [asking, setAsking] = useState<'split' | 'join' | null>(null);
  const dialog = { thread, postIds, onClose: () => setAsking(null), onDone: onEnd };
  const none = postIds.length === 0;
  return (
    <div className={classes.bar} role="region" aria-label={t('moved.bar')}>
      <span role="status">{t('moved.chosen', { count: postIds.length })}</span>
      <Button size="xs" disabled={none} onClick={() => setAsking('split')}>
        {t('moved.split')}
      </Button>
      <Button size="xs" variant="default" disabled={none} onClick={() => setAsking('join')}>
        {t('moved.join')}
      </Button>
      <Button size="xs" variant="subtle" onClick={onEnd}>
        {t('ui:cancel')}
      </Button>
      <Suspense>
        {asking === 'split' && <SplitThreadDialog {...dialog} />}
        {asking === 'join' && <MovePostsDialog {...dialog} />}
      </Suspense>
    </div>
  );
}
