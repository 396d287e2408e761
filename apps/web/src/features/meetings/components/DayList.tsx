import { useTranslation } from 'react-i18next';
import { DataList, EmptyState, Section, useFormats, useUi } from '@concert/web-ui';
import { byDay } from '../calendar-days';
import type { MeetingRow } from '../hooks/useMeetings';
import { monthOf, type Month } from '../month';
import { MeetingLine } from './MeetingLine';

/** The meetings of a month under their days. */
export function DayList({ month, meetings }: { month: Month; meetings: readonly MeetingRow[] }) {
  const { t } = useTranslation('meetings');
  const { timeZone } = useUi();
  const formats = useFormats();
  const days = [...byDay(meetings, timeZone)]
    .filter(([day]) => monthOf(day) === month)
    .sort(([one], [other]) => one.localeCompare(other));
  if (days.length === 0) return <EmptyState title={t('calendar.none')}>{t('calendar.noneHint')}</EmptyState>;
  return days.map(([day, ofDay]) => (
    <Section key={day} title={formats.fullDay(day)}>
      <DataList label={formats.fullDay(day)} items={ofDay} itemKey={({ id }) => id}>
        {(meeting) => <MeetingLine meeting={meeting} withBodies />}
      </DataList>
    </Section>
  ));
}
