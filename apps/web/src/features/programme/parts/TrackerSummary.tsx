import { useTranslation } from 'react-i18next';
import { useFormats } from '@concert/web-ui';
import type { Counts } from '../hooks/useTracker';

/** The figures of the list in one sentence; read out when they change. */
export function TrackerSummary({ counts }: { counts: Counts | undefined }) {
  const { t } = useTranslation('programme');
  const { number, list } = useFormats();
  const parts = counts?.byStatus.map(({ key, count }) => {
    const status = (['PLANNED', 'UNDER_WAY', 'COMPLETED', 'CANCELLED'] as const).find((one) => one === key);
    return status ? `${t(`status.${status}`)}: ${number(count)}` : '';
  });
  return (
    <p role="status" style={{ margin: 0 }}>
      {counts && (
        <>
          <strong>{t('tracker.total', { count: counts.total })}</strong>
          {counts.late > 0 && <strong> · {t('tracker.late', { count: counts.late })}</strong>}
          {parts && parts.length > 0 && <span> · {list(parts)}</span>}
        </>
      )}
    </p>
  );
}
