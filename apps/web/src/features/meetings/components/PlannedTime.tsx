import { useTranslation } from 'react-i18next';
import { plannedMinutes } from '../agenda-order';
import type { Meeting } from '../hooks/useMeeting';
import classes from './PlannedTime.module.css';

const MINUTE = 60_000;

/** What the agenda is planned to take against how long the meeting is; drawn, and said in words. */
export function PlannedTime({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const { minutes, open } = plannedMinutes(meeting.agenda);
  if (minutes === 0) return null;
  const length = (Date.parse(meeting.endsAt) - Date.parse(meeting.startsAt)) / MINUTE;
  const over = minutes - length;
  return (
    <div className={classes.planned} data-over={over > 0 || undefined}>
      <p className={classes.words}>
        {t('planned.of', {
          planned: t('minutes', { count: minutes }),
          length: t('minutes', { count: length }),
        })}
        {over > 0 && <strong> {t('planned.over', { time: t('minutes', { count: over }) })}</strong>}
        {open > 0 && ` ${t('planned.open', { count: open })}`}
      </p>
      <div className={classes.bar} aria-hidden>
        <div
          className={classes.filled}
          style={{ inlineSize: `${Math.min(100, (minutes / length) * 100)}%` }}
        />
      </div>
    </div>
  );
}
