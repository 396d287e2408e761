import { Anchor } from '@mantine/core';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Thread } from '../hooks/useThread';

const SeenByDialog = lazy(async () => ({ default: (await import('../dialogs/SeenByDialog')).SeenByDialog }));

/** How many entities have seen an announcement; which they are, for those who may know. */
export function SeenBy({ thread: { id, seenBy } }: { thread: Thread }) {
  const { t } = useTranslation('discussions');
  const [opened, setOpened] = useState(false);
  if (!seenBy) return null;
  const words = t('announcement.seenBy', { seen: seenBy.seen, count: seenBy.of });
  if (!seenBy.entitiesShown) return <span>{words}</span>;
  return (
    <>
      <Anchor component="button" type="button" inherit onClick={() => setOpened(true)}>
        {words}
      </Anchor>
      <Suspense>{opened && <SeenByDialog threadId={id} onClose={() => setOpened(false)} />}</Suspense>
    </>
  );
}
