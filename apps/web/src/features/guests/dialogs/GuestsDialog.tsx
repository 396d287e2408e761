import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog, EmptyState } from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { GuestEntry } from '../components/GuestEntry';
import { InviteGuestForm } from '../components/InviteGuestForm';
import { useGuests } from '../hooks/useGuests';

/** Who from outside is asked into a thread, until when and why; and asks in another. */
export function GuestsDialog({ threadId, onClose }: { threadId: string; onClose: () => void }) {
  const { t } = useTranslation('guests');
  const guests = useGuests(threadId);
  return (
    <Dialog title={t('title')} opened onClose={onClose} size="lg">
      <Stack gap="lg">
        <p>{t('hint')}</p>
        <Answer query={guests}>
          {(found) =>
            found.length > 0 ? (
              <Stack gap="md">
                {found.map((guest) => (
                  <GuestEntry key={guest.id} threadId={threadId} guest={guest} />
                ))}
              </Stack>
            ) : (
              <EmptyState title={t('none')} />
            )
          }
        </Answer>
        <InviteGuestForm threadId={threadId} />
      </Stack>
    </Dialog>
  );
}
