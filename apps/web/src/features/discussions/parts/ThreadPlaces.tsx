import { Anchor } from '@mantine/core';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LIMITS } from '@concert/contracts';
import type { Thread } from '../hooks/useThread';
import { postPath } from '../paths';

const GoToDayDialog = lazy(async () => ({
  default: (await import('../dialogs/GoToDayDialog')).GoToDayDialog,
}));

/** Ways through a discussion that is longer than one page. */
export function ThreadPlaces({ thread }: { thread: Thread }) {
  const { t } = useTranslation('discussions');
  const [choosing, setChoosing] = useState(false);
  const { id, lastSeq } = thread;
  if (lastSeq <= LIMITS.pageSize) return null;
  return (
    <>
      <Anchor component={Link} to={postPath(id, 1)} inherit>
        {t('thread.earliest')}
      </Anchor>
      <Anchor component={Link} to={postPath(id, lastSeq)} inherit>
        {t('thread.latest')}
      </Anchor>
      <Anchor component="button" type="button" inherit onClick={() => setChoosing(true)}>
        {t('goTo.open')}
      </Anchor>
      <Suspense>{choosing && <GoToDayDialog thread={thread} onClose={() => setChoosing(false)} />}</Suspense>
    </>
  );
}
