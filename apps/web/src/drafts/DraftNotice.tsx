import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './DraftNotice.module.css';

interface DraftNoticeProps {
  restored: boolean;
  outdated?: boolean;
  onDiscard: () => void;
}

/** Says that a form is filled with what was typed earlier. */
export function DraftNotice({ restored, outdated = false, onDiscard }: DraftNoticeProps) {
  const { t } = useTranslation('ui');
  if (!restored) return null;
  return (
    <p className={classes.notice} role="status">
      {outdated ? t('draft.outdated') : t('draft.restored')}{' '}
      <Button size="compact-xs" variant="subtle" onClick={onDiscard}>
        {t('draft.discard')}
      </Button>
    </p>
  );
}
