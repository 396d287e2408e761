import { Button, Group } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@concert/web-ui';
import { ProblemNotice } from '../../apollo/ProblemNotice';
import type { Problem } from '../../apollo/problem';
import { countDrafts, removeDrafts } from '../../drafts/draft-store';
import { signOut } from '../../features/identity/public';

interface SignOutDialogProps {
  person: string;
  onClose: () => void;
}

/**
 * Signs out; first it asks, should there be texts that were not sent. They stay in the browser, and on a shared machine
 * that is for their writer to decide.
 */
export function SignOutDialog({ person, onClose }: SignOutDialogProps) {
  const { t } = useTranslation(['app', 'ui']);
  const [drafts] = useState(() => countDrafts(localStorage, person));
  const [problem, setProblem] = useState<Problem | null>(null);
  const leave = async (discard: boolean) => {
    const refused = await signOut();
    setProblem(refused);
    if (discard && !refused) removeDrafts(localStorage, person);
  };
  useEffect(() => {
    if (drafts === 0) void signOut().then(setProblem);
  }, [drafts]);
  if (drafts === 0 && !problem) return null;
  return (
    <Dialog title={t('signOut.title')} opened onClose={onClose}>
      <ProblemNotice
        problem={problem}
        text={problem?.code === 'NETWORK' ? t('signOut.stillIn') : undefined}
      />
      {drafts > 0 && <p>{t('signOut.drafts', { count: drafts })}</p>}
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onClose}>
          {t('ui:cancel')}
        </Button>
        {drafts > 0 && (
          <Button variant="default" c="var(--mantine-color-error)" onClick={() => void leave(true)}>
            {t('signOut.discard')}
          </Button>
        )}
        <Button onClick={() => void leave(false)}>{t(drafts > 0 ? 'signOut.keep' : 'signOut.title')}</Button>
      </Group>
    </Dialog>
  );
}
