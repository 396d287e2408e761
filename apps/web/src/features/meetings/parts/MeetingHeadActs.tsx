import { Button } from '@mantine/core';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '../hooks/useMeeting';

const EditMeetingDialog = lazy(async () => ({
  default: (await import('../dialogs/MeetingDialogs')).EditMeetingDialog,
}));
const ConveneDialog = lazy(async () => ({
  default: (await import('../dialogs/ConveneDialogs')).ConveneDialog,
}));
const CancelMeetingDialog = lazy(async () => ({
  default: (await import('../dialogs/ConveneDialogs')).CancelMeetingDialog,
}));

/** What can be done with a meeting as a whole. */
export function MeetingHeadActs({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const [open, setOpen] = useState<'edit' | 'convene' | 'cancel' | null>(null);
  const close = () => setOpen(null);
  const { viewerCan, icsUrl } = meeting;
  return (
    <>
      {viewerCan.convene && (
        <Button size="xs" onClick={() => setOpen('convene')}>
          {t('convene.open')}
        </Button>
      )}
      {viewerCan.edit && (
        <Button size="xs" variant="default" onClick={() => setOpen('edit')}>
          {t('edit.open')}
        </Button>
      )}
      <Button size="xs" variant="default" component="a" href={icsUrl} download>
        {t('ics')}
      </Button>
      <Button size="xs" variant="default" onClick={() => window.print()}>
        {t('print')}
      </Button>
      {viewerCan.cancel && (
        <Button size="xs" variant="default" c="var(--mantine-color-error)" onClick={() => setOpen('cancel')}>
          {t(meeting.convenedAt ? 'cancel.open' : 'cancel.openDraft')}
        </Button>
      )}
      <Suspense>
        {open === 'edit' && <EditMeetingDialog meeting={meeting} onClose={close} />}
        {open === 'convene' && <ConveneDialog meeting={meeting} onClose={close} />}
        {open === 'cancel' && <CancelMeetingDialog meeting={meeting} onClose={close} />}
      </Suspense>
    </>
  );
}
