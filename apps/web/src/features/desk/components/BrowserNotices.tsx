import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wantInBrowser, wantsInBrowser } from '../browser-notices';

/** Whether this browser shows notices outside the page. */
export function BrowserNotices({ personId }: { personId: string }) {
  const { t } = useTranslation('notices');
  const [wanted, setWanted] = useState(() => wantsInBrowser(personId));
  const [refused, setRefused] = useState(false);
  const choose = async (next: boolean) => {
    const done = await wantInBrowser(personId, next);
    setRefused(!done);
    setWanted(done && next);
  };
  return (
    <Checkbox
      label={t('browser.label')}
      description={t('browser.hint')}
      error={refused && t('browser.refused')}
      checked={wanted}
      onChange={(event) => void choose(event.currentTarget.checked)}
    />
  );
}
