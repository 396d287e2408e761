import { Button } from '@mantine/core';
import { useUi } from '../ui-context';
import classes from './States.module.css';

interface LoadMoreProps {
  shown: number;
  total: number;
  hasMore: boolean;
  busy: boolean;
  onMore: () => void;
}

/** Under a list that comes in pages: how much of it is here, and the rest on request. */
export function LoadMore({ shown, total, hasMore, busy, onMore }: LoadMoreProps) {
  const { texts } = useUi();
  if (!hasMore) return null;
  return (
    <div className={classes.more}>
      <Button variant="default" size="xs" loading={busy} onClick={onMore}>
        {texts.loadMore}
      </Button>
      <span>{texts.shownOf(shown, total)}</span>
    </div>
  );
}
