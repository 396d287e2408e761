import { Button } from '@mantine/core';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GuestLine } from '../components/GuestLine';
import { useGuests } from '../hooks/useGuests';

const GuestsDialog = lazy(async () => ({ default: (await import('../dialogs/GuestsDialog')).GuestsDialog }));

/** Who from outside reads a thread, said to all its readers; those who keep order see to it here. */
export function ThreadGuests({ threadId, mayInvite }: { threadId: string; mayInvite: boolean }) {
  const { t } = useTranslation('guests');
  const { data } = useGuests(threadId);
  const [managing, setManaging] = useState(false);
  return (
    <>
      <GuestLine guests={data ?? []} />
      {mayInvite && (
        <p>
          <Button size="compact-sm" variant="default" onClick={() => setManaging(true)}>
            {t('manage')}
          </Button>
        </p>
      )}
      <Suspense>
        {managing && <GuestsDialog threadId={threadId} onClose={() => setManaging(false)} />}
      </Suspense>
    </>
  );
}
