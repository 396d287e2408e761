import { useEffect, useState } from 'react';
import { useUi } from '../ui-context';
import classes from './Times.module.css';
import {
  clocksDiffer,
  formatDay,
  formatInstant,
  formatRelative,
  formatSpan,
  zoneLabel,
  zoneName,
} from './formats';

/** A calendar day. */
export function DateText({ day }: { day: string }) {
  const { locale } = useUi();
  return (
    <time className={classes.time} dateTime={day}>
      {formatDay(day, locale)}
    </time>
  );
}

/** An instant on the reader's clock; with the clock of the place it was set in, when that one differs. */
export function DateTime({ instant, sourceZone }: { instant: string; sourceZone?: string }) {
  const { locale, timeZone } = useUi();
  const elsewhere = sourceZone && clocksDiffer(instant, timeZone, sourceZone) ? sourceZone : null;
  return (
    <span className={classes.instant}>
      <time className={classes.time} dateTime={instant} title={zoneName(instant, locale, timeZone)}>
        {formatInstant(instant, locale, timeZone)}
      </time>
      {elsewhere && (
        <span className={classes.elsewhere} title={zoneName(instant, locale, elsewhere)}>
          {formatInstant(instant, locale, elsewhere)} (<bdi>{zoneLabel(instant, locale, elsewhere)}</bdi>)
        </span>
      )}
    </span>
  );
}

interface TimeSpanProps {
  start: string;
  end: string;
  /** The zone in which it was set. */
  sourceZone: string;
}

/** From when until when on the reader's clock, and on the clock of the place where it was set when that one differs. */
export function TimeSpan({ start, end, sourceZone }: TimeSpanProps) {
  const { locale, timeZone } = useUi();
  const elsewhere = clocksDiffer(start, timeZone, sourceZone);
  return (
    <span className={classes.instant}>
      <time className={classes.time} dateTime={start} title={zoneName(start, locale, timeZone)}>
        {formatSpan(start, end, locale, timeZone)}
      </time>
      {elsewhere && (
        <span className={classes.elsewhere} title={zoneName(start, locale, sourceZone)}>
          {formatSpan(start, end, locale, sourceZone)} (<bdi>{zoneLabel(start, locale, sourceZone)}</bdi>)
        </span>
      )}
    </span>
  );
}

const MINUTE = 60_000;

/** "3 hours ago", kept true while the page stays open; the exact time on hover. */
export function RelativeTime({ instant }: { instant: string }) {
  const { locale, timeZone } = useUi();
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return (
    <time className={classes.time} dateTime={instant} title={formatInstant(instant, locale, timeZone)}>
      {formatRelative(instant, locale, now)}
    </time>
  );
}
