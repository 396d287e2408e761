import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '@concert/web-ui';
import { useCopy } from './useCopy';

interface RemovedNoticeProps {
  /** Whether the form can put it there anew. */
  anew: boolean;
  /** What is typed, as lines of text for elsewhere. */
  typed: () => string;
}

/** The thing being edited is gone, and what was typed about it is not. */
export function RemovedNotice({ anew, typed }: RemovedNoticeProps) {
  const { t } = useTranslation('ui');
  const copy = useCopy();
  return (
    <ErrorNotice
      title={t('removed.title')}
      action={
        <Button size="xs" variant="default" onClick={() => void copy(typed())}>
          {t('typed.copy')}
        </Button>
      }
    >
      {t(anew ? 'removed.textAnew' : 'removed.text')}
    </ErrorNotice>
  );
}
