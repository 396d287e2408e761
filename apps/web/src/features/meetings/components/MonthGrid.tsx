import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats, useUi } from '@concert/web-ui';
import { byDay } from '../calendar-days';
import type { MeetingRow } from '../hooks/useMeetings';
import { monthOf, weeksOf, type Month } from '../month';
import { meetingPath } from '../paths';
import classes from './MonthGrid.module.css';

interface MonthGridProps {
  month: Month;
  today: string;
  firstWeekday: number;
  meetings: readonly MeetingRow[];
}

/** A month as a table of weeks; on a phone the days that hold something, one below the other. */
export function MonthGrid({ month, today, firstWeekday, meetings }: MonthGridProps) {
  const { t } = useTranslation('meetings');
  const { timeZone } = useUi();
  const formats = useFormats();
  const days = byDay(meetings, timeZone);
  const weeks = weeksOf(month, firstWeekday);
  return (
    <table className={classes.month}>
      <caption>
        <VisuallyHidden>{t('calendar.caption', { month: formats.month(month) })}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th key={day} scope="col" abbr={formats.weekday(day)}>
              {formats.weekday(day, 'short')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <Day
                key={day}
                day={day}
                outside={monthOf(day) !== month}
                today={day === today}
                meetings={days.get(day) ?? []}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayProps {
  day: string;
  outside: boolean;
  today: boolean;
  meetings: readonly MeetingRow[];
}

function Day({ day, outside, today, meetings }: DayProps) {
  const formats = useFormats();
  const label = formats.fullDay(day);
  return (
    <td
      className={classes.day}
      data-outside={outside || undefined}
      data-empty={meetings.length === 0 || undefined}
      aria-current={today ? 'date' : undefined}
    >
      <p className={classes.date}>
        <span className={classes.short} aria-hidden>
          {Number(day.slice(8))}
        </span>
        <time className={classes.long} dateTime={day}>
          {label}
        </time>
      </p>
      {meetings.length > 0 && (
        <ul className={classes.meetings} aria-label={label}>
          {meetings.map((meeting) => (
            <li key={meeting.id}>
              <MeetingInDay meeting={meeting} />
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}

function MeetingInDay({ meeting }: { meeting: MeetingRow }) {
  const { t } = useTranslation('meetings');
  const { timeOfDay } = useFormats();
  const { id, title, state, startsAt, body } = meeting;
  const unusual = state === 'DRAFT' || state === 'CANCELLED' ? state : null;
  return (
    <Link to={meetingPath(id)} className={classes.meeting} data-state={state} title={title}>
      <span className={classes.time}>{timeOfDay(startsAt)}</span>{' '}
      <bdi className={classes.body}>{body.code}</bdi> <bdi className={classes.title}>{title}</bdi>
      {unusual && <VisuallyHidden> ({t(`state.${unusual}`)})</VisuallyHidden>}
    </Link>
  );
}
