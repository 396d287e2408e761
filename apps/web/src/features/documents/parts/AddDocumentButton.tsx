import { Button } from '@mantine/core';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperBody } from '../hooks/useDocuments';

const AddDocumentDialog = lazy(async () => ({
  default: (await import('../dialogs/AddDocumentDialog')).AddDocumentDialog,
}));

/** Nothing, when there is no body before which the viewer may put a paper. */
export function AddDocumentButton({ bodies }: { bodies: readonly PaperBody[] }) {
  const { t } = useTranslation('documents');
  const [opened, setOpened] = useState(false);
  if (bodies.length === 0) return null;
  return (
    <>
      <Button size="xs" onClick={() => setOpened(true)}>
        {t('add.open')}
      </Button>
      <Suspense>{opened && <AddDocumentDialog bodies={bodies} onClose={() => setOpened(false)} />}</Suspense>
    </>
  );
}
