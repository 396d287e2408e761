import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '@concert/contracts';
import { useLocale } from '../../../locales/translated';
import type { Thread } from '../hooks/useThread';
import { recordPath } from '../paths';
import { seqRanges } from '../seq-ranges';
import classes from './ChosenPosts.module.css';

interface CopiedPostsProps {
  thread: Thread;
  seqs: readonly number[];
  onEnd: () => void;
}

/** While posts are chosen to be copied: how many there are, and the document with them or with all. */
export function CopiedPosts({ thread, seqs, onEnd }: CopiedPostsProps) {
  const { t } = useTranslation(['discussions', 'ui']);
  const locale = useLocale();
  const count = seqs.length;
  const fits = count > 0 && count <= LIMITS.recordPosts;
  return (
    <div className={classes.bar} role="region" aria-label={t('record.bar')}>
      <span role="status">
        {count > LIMITS.recordPosts
          ? t('record.tooMany', { most: LIMITS.recordPosts })
          : t('moved.chosen', { count })}
      </span>
      {fits ? (
        <Button
          component="a"
          href={recordPath(thread.id, seqRanges(seqs), locale)}
          download
          size="xs"
          onClick={onEnd}
        >
          {t('record.chosen')}
        </Button>
      ) : (
        <Button size="xs" disabled>
          {t('record.chosen')}
        </Button>
      )}
      {thread.lastSeq <= LIMITS.recordPosts && (
        <Button
          component="a"
          href={recordPath(thread.id, null, locale)}
          download
          size="xs"
          variant="default"
          onClick={onEnd}
        >
          {t('record.whole')}
        </Button>
      )}
      <Button size="xs" variant="subtle" onClick={onEnd}>
        {t('ui:cancel')}
      </Button>
    </div>
  );
}
