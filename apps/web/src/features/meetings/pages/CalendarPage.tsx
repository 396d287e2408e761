import { Button } from '@mantine/core';
import { Suspense, lazy } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Columns,
  FilterBar,
  FilterChoice,
  LoadMore,
  PageHeader,
  RowsSkeleton,
  useFormats,
  useUi,
} from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { useBodyChoices } from '../../governance/public';
import { DayList } from '../components/DayList';
import { MonthGrid } from '../components/MonthGrid';
import { useCalendarView } from '../hooks/useCalendarView';
import { useMeetings } from '../hooks/useMeetings';
import { addMonths, monthOf } from '../month';
import classes from './CalendarPage.module.css';

const Feeds = lazy(async () => ({ default: (await import('../parts/Feeds')).Feeds }));

/** Every meeting the viewer may see, on the reader's own days. */
export function CalendarPage() {
  const { t } = useTranslation('meetings');
  const { timeZone } = useUi();
  const formats = useFormats();
  const view = useCalendarView();
  const { query, items, total, hasMore, busy, more } = useMeetings(
    { body: view.body || null, from: view.from, to: view.to },
    100,
  );
  return (
    <>
      <PageHeader
        title={t('calendar.title')}
        documentTitle={t('calendar.title')}
        below={t('calendar.below', { zone: timeZone.replaceAll('_', ' ') })}
      />
      <Columns
        context={
          <Suspense fallback={<RowsSkeleton rows={3} />}>
            <Feeds />
          </Suspense>
        }
      >
        <CalendarFilters view={view} />
        <h2 className={classes.month} aria-live="polite">
          {formats.month(view.month)}
        </h2>
        <Answer query={query} waiting={<RowsSkeleton rows={5} height={104} />}>
          {() => (
            <>
              {view.shape === 'month' ? (
                <MonthGrid
                  month={view.month}
                  today={view.today}
                  firstWeekday={view.firstWeekday}
                  meetings={items}
                />
              ) : (
                <DayList month={view.month} meetings={items} />
              )}
              {view.shape === 'month' && items.length === 0 && <p>{t('calendar.none')}</p>}
              <LoadMore shown={items.length} total={total} hasMore={hasMore} busy={busy} onMore={more} />
            </>
          )}
        </Answer>
      </Columns>
    </>
  );
}

function CalendarFilters({ view }: { view: ReturnType<typeof useCalendarView> }) {
  const { t } = useTranslation('meetings');
  const bodies = useBodyChoices();
  const thisMonth = monthOf(view.today);
  return (
    <FilterBar label={t('calendar.filter')}>
      <div className={classes.steps}>
        <Button
          size="xs"
          variant="default"
          aria-label={t('calendar.previous')}
          onClick={() => view.showMonth(addMonths(view.month, -1))}
        >
          <span aria-hidden className={classes.arrow}>
            ‹
          </span>
        </Button>
        <Button size="xs" variant="default" onClick={() => view.showMonth(thisMonth)}>
          {t('calendar.today')}
        </Button>
        <Button
          size="xs"
          variant="default"
          aria-label={t('calendar.next')}
          onClick={() => view.showMonth(addMonths(view.month, 1))}
        >
          <span aria-hidden className={classes.arrow}>
            ›
          </span>
        </Button>
      </div>
      <FilterChoice
        label={t('calendar.shape')}
        value={view.shape}
        choices={[
          { value: 'month', label: t('calendar.asMonth') },
          { value: 'list', label: t('calendar.asList') },
        ]}
        onChange={view.showAs}
      />
      <div className={classes.body}>
        <FilterChoice
          label={t('calendar.body')}
          value={view.body}
          choices={[{ value: '', label: t('calendar.allBodies') }, ...bodies]}
          onChange={view.showBody}
        />
      </div>
    </FilterBar>
  );
}
