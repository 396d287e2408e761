import { Button } from '@mantine/core';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';

const StartThreadDialog = lazy(async () => ({
  default: (await import('../dialogs/StartThreadDialog')).StartThreadDialog,
}));

export function StartThreadButton({ body }: { body: { code: string } }) {
  const { t } = useTranslation('discussions');
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button size="xs" onClick={() => setOpened(true)}>
        {t('start.open')}
      </Button>
      <Suspense>{opened && <StartThreadDialog code={body.code} onClose={() => setOpened(false)} />}</Suspense>
    </>
  );
}
