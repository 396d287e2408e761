import { Button } from '@mantine/core';
import { Suspense, lazy, useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityDetails } from '../hooks/useActivity';

const ReportDialog = lazy(async () => ({ default: (await import('../dialogs/ReportDialog')).ReportDialog }));
const CancelDialog = lazy(async () => ({ default: (await import('../dialogs/CancelDialog')).CancelDialog }));

interface ActivityActsProps {
  activity: ActivityDetails;
  editButton: Ref<HTMLButtonElement>;
  /** Opens the editor where the activity stands. */
  onEdit: () => void;
}

/** What the reader may do with an activity as it is now. */
export function ActivityActs({ activity, editButton, onEdit }: ActivityActsProps) {
  const { t } = useTranslation('programme');
  const [open, setOpen] = useState<'report' | 'cancel' | null>(null);
  const close = () => setOpen(null);
  const { report, edit, cancel } = activity.viewerCan;
  return (
    <>
      {report && (
        <Button size="xs" onClick={() => setOpen('report')}>
          {t('report.open')}
        </Button>
      )}
      {edit && (
        <Button ref={editButton} size="xs" variant="default" onClick={onEdit}>
          {t('plan.edit')}
        </Button>
      )}
      {cancel && (
        <Button size="xs" variant="default" onClick={() => setOpen('cancel')}>
          {t('cancel.open')}
        </Button>
      )}
      <Suspense>
        {open === 'report' && <ReportDialog activity={activity} onClose={close} />}
        {open === 'cancel' && <CancelDialog activity={activity} onClose={close} />}
      </Suspense>
    </>
  );
}
