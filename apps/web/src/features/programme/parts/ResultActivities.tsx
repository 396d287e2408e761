import { useTranslation } from 'react-i18next';
import { LoadMore, RowsSkeleton } from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { ActivityTable } from '../components/ActivityTable';
import { useResultActivities } from '../hooks/useProgrammes';

interface ResultActivitiesProps {
  programme: string;
  /** The number of an output; `none` for what is tied to nothing. */
  result: string;
}

/** The published activities that serve one place of a programme. */
export function ResultActivities({ programme, result }: ResultActivitiesProps) {
  const { t } = useTranslation('programme');
  const { query, items, total, hasMore, busy, more } = useResultActivities(programme, result);
  return (
    <>
      <Answer query={query} waiting={<RowsSkeleton rows={2} />}>
        {() =>
          items.length > 0 ? (
            <ActivityTable caption={t('programme.activitiesOf', { number: result })} activities={items} />
          ) : (
            <p>{t('programme.noActivities')}</p>
          )
        }
      </Answer>
      <LoadMore shown={items.length} total={total} hasMore={hasMore} busy={busy} onMore={more} />
    </>
  );
}
