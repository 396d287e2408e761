import { Button } from '@mantine/core';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskActProps } from '../../../assembly/feature';
import { useActivity } from '../hooks/useActivity';

const ReportDialog = lazy(async () => ({ default: (await import('../dialogs/ReportDialog')).ReportDialog }));

/** Reports on what is late or due where it stands on the desk. */
export function ReportDeskAct({ subjectId, onDone }: DeskActProps) {
  const { t } = useTranslation('programme');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
        {t('report.open')}
      </Button>
      <Suspense>
        {open && <Reporting id={subjectId} onClose={() => setOpen(false)} onDone={onDone} />}
      </Suspense>
    </>
  );
}

/** The activity is asked for only when someone wants to report on it. */
function Reporting({ id, onClose, onDone }: { id: string; onClose: () => void; onDone: () => void }) {
  const { data } = useActivity(id);
  return data ? <ReportDialog activity={data} onClose={onClose} onDone={onDone} /> : null;
}
