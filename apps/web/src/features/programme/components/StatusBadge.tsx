import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ActivityStatus } from '@concert/contracts';
import classes from './StatusBadge.module.css';

interface StatusBadgeProps {
  status: ActivityStatus;
  late?: boolean;
}

/** How far an activity is, in words; the tint only helps the eye. */
export function StatusBadge({ status, late = false }: StatusBadgeProps) {
  const { t } = useTranslation('programme');
  return (
    <span className={classes.badges}>
      <Badge
        variant={status === 'COMPLETED' || status === 'UNDER_WAY' ? 'light' : 'default'}
        color={status === 'CANCELLED' ? 'gray' : undefined}
        td={status === 'CANCELLED' ? 'line-through' : undefined}
        radius="sm"
        tt="none"
        fw={500}
        leftSection={status === 'COMPLETED' && <span aria-hidden>✓</span>}
      >
        {t(`status.${status}`)}
      </Badge>
      {late && (
        <Badge
          variant="outline"
          c="var(--mantine-color-error)"
          bd="1px solid var(--mantine-color-error)"
          radius="sm"
          tt="none"
          fw={600}
          title={t('lateHint')}
        >
          {t('late')}
        </Badge>
      )}
    </span>
  );
}
