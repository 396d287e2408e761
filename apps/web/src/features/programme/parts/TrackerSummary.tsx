import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '@concert/web-ui';
import type { Counts } from '../hooks/useTracker';
import { latePath } from '../paths';

interface TrackerSummaryProps {
  counts: Pick<Counts, 'total' | 'late' | 'byStatus'> | undefined;
  /** The code of the programme whose late activities the figure leads to, where they are not on the page already. */
  lateIn?: string;
}

/** The figures of the list in one sentence; read out when they change. */
export function TrackerSummary({ counts, lateIn }: TrackerSummaryProps) {
  const { t } = useTranslation(['programme', 'ui']);
  const { number, list } = useFormats();
  const parts = counts?.byStatus.map(({ key, count }) => {
    const status = (['PLANNED', 'UNDER_WAY', 'COMPLETED', 'CANCELLED'] as const).find((one) => one === key);
    return status ? `${t('ui:labelled', { label: t(`status.${status}`) })} ${number(count)}` : '';
  });
  const late = counts && t('tracker.late', { count: counts.late });
  return (
    <p role="status" style={{ margin: 0 }}>
      {counts && (
        <>
          <strong>{t('tracker.total', { count: counts.total })}</strong>
          {counts.late > 0 && (
            <strong>
              {' · '}
              {lateIn ? (
                <Anchor component={Link} to={latePath(lateIn)} underline="always" inherit>
                  {late}
                </Anchor>
              ) : (
                late
              )}
            </strong>
          )}
          {parts && parts.length > 0 && <span> · {list(parts)}</span>}
        </>
      )}
    </p>
  );
}
