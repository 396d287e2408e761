import { Button } from '@mantine/core';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentState } from '../../../apollo/schema.generated';
import type { DocumentDetails } from '../hooks/useDocument';
import classes from './DocumentActs.module.css';

const AddRevisionDialog = lazy(async () => ({
  default: (await import('../dialogs/AddRevisionDialog')).AddRevisionDialog,
}));
const RelabelDialog = lazy(async () => ({
  default: (await import('../dialogs/RelabelDialog')).RelabelDialog,
}));
const StateDialog = lazy(async () => ({ default: (await import('../dialogs/StateDialog')).StateDialog }));

type Open = 'revise' | 'relabel' | DocumentState | null;

/** What the reader may do with the paper as it is now. */
export function DocumentActs({ document }: { document: DocumentDetails }) {
  const { t } = useTranslation('documents');
  const [open, setOpen] = useState<Open>(null);
  const { revise, relabel, states } = document.viewerCan;
  const close = () => setOpen(null);
  if (!revise && !relabel && states.length === 0) return null;
  return (
    <div className={classes.acts} role="group" aria-label={t('acts')}>
      {revise && (
        <Button size="xs" variant="default" onClick={() => setOpen('revise')}>
          {t('revise.open')}
        </Button>
      )}
      {relabel && (
        <Button size="xs" variant="default" onClick={() => setOpen('relabel')}>
          {t('relabel.open')}
        </Button>
      )}
      {states.map((state) => (
        <Button key={state} size="xs" variant="default" onClick={() => setOpen(state)}>
          {t(`bring.${state}`)}
        </Button>
      ))}
      <Suspense>
        {open === 'revise' && <AddRevisionDialog document={document} onClose={close} />}
        {open === 'relabel' && <RelabelDialog document={document} onClose={close} />}
        {open && open !== 'revise' && open !== 'relabel' && (
          <StateDialog document={document} state={open} onClose={close} />
        )}
      </Suspense>
    </div>
  );
}
