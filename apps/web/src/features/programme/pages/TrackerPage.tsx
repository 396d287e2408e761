import { Anchor, Button, SegmentedControl } from '@mantine/core';
import { Suspense, lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState, LoadMore, PageHeader, RowsSkeleton } from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { useLocale } from '../../../locales/translated';
import { ActivityTable } from '../components/ActivityTable';
import { useTracker } from '../hooks/useTracker';
import { useTrackerAddress, VIEWS } from '../hooks/useTrackerAddress';
import { TrackerNarrowing } from '../parts/TrackerNarrowing';
import { TrackerSummary } from '../parts/TrackerSummary';
import { useProgrammeNames } from '../hooks/useProgrammes';
import { listExport, programmePath } from '../paths';
import classes from './TrackerPage.module.css';

const GanttPicture = lazy(async () => ({
  default: (await import('../components/GanttPicture')).GanttPicture,
}));
const TrackerFigures = lazy(async () => ({
  default: (await import('../parts/TrackerFigures')).TrackerFigures,
}));

/** Activities of all bodies: as a table, on a scale of time, or added up. */
export function TrackerPage() {
  const { t } = useTranslation('programme');
  const locale = useLocale();
  const place = useTrackerAddress();
  const { view, sort, descending } = place;
  const { query, items, total, hasMore, busy, more } = useTracker(place.asked);
  return (
    <>
      <PageHeader
        title={t('title')}
        documentTitle={t('title')}
        below={<ProgrammeLinks />}
        actions={
          <Button
            component="a"
            href={listExport(place.exported, locale)}
            download
            variant="default"
            size="xs"
          >
            {t('tracker.export')}
          </Button>
        }
      />
      <TrackerNarrowing place={place} />
      <div className={classes.bar}>
        <TrackerSummary counts={query.data?.counts} />
        <SegmentedControl
          size="xs"
          aria-label={t('tracker.view')}
          value={view}
          onChange={(next) => place.show(VIEWS.find((one) => one === next) ?? 'table')}
          data={VIEWS.map((one) => ({ value: one, label: t(`tracker.views.${one}`) }))}
        />
      </div>
      <Answer query={query} waiting={<RowsSkeleton rows={10} />}>
        {({ counts }) =>
          items.length === 0 ? (
            <EmptyState title={t(place.narrowed ? 'tracker.noneFound' : 'tracker.none')}>
              {t(place.narrowed ? 'tracker.noneFoundHint' : 'tracker.noneHint')}
            </EmptyState>
          ) : (
            <Suspense fallback={<RowsSkeleton rows={10} />}>
              {view === 'table' && (
                <ActivityTable
                  caption={t('tracker.caption')}
                  activities={items}
                  order={{ sort, descending }}
                  onArrange={place.arrange}
                />
              )}
              {view === 'gantt' && <GanttPicture activities={items} byBody={sort === 'BODY'} />}
              {view === 'figures' && <TrackerFigures counts={counts} />}
            </Suspense>
          )
        }
      </Answer>
      {view !== 'figures' && (
        <LoadMore shown={items.length} total={total} hasMore={hasMore} busy={busy} onMore={more} />
      )}
    </>
  );
}

/** The programmes themselves, each by its tree of priorities. */
function ProgrammeLinks() {
  const { t } = useTranslation('programme');
  const { data = [] } = useProgrammeNames();
  return (
    <>
      <span>{t('tracker.below')}</span>
      {data.map(({ id, code }) => (
        <Anchor key={id} component={Link} to={programmePath(code)} inherit>
          <bdi>{code}</bdi>
        </Anchor>
      ))}
    </>
  );
}
