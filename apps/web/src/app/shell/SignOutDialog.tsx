import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@concert/web-ui';
import { countDrafts, removeDrafts } from '../../drafts/draft-store';

interface SignOutDialogProps {
  person: string;
  onLeave: () => Promise<void>;
  onClose: () => void;
}

/** Texts that were not sent stay in the browser; on a shared machine that is for their writer to decide. */
export function SignOutDialog({ person, onLeave, onClose }: SignOutDialogProps) {
  const { t } = useTranslation(['app', 'ui']);
  const discard = () => {
    removeDrafts(localStorage, person);
    void onLeave();
  };
  return (
    <Dialog title={t('signOut.title')} opened onClose={onClose}>
      <p>{t('signOut.drafts', { count: countDrafts(localStorage, person) })}</p>
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onClose}>
          {t('ui:cancel')}
        </Button>
        <Button variant="default" c="var(--mantine-color-error)" onClick={discard}>
          {t('signOut.discard')}
        </Button>
        <Button onClick={() => void onLeave()}>{t('signOut.keep')}</Button>
      </Group>
    </Dialog>
  );
}
