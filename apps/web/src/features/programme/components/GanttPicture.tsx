import { VisuallyHidden } from '@mantine/core';
import { Fragment, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@concert/web-ui';
import { useLocale } from '../../../locales/translated';
import { BodyLink } from '../../governance/public';
import { ganttScale, type GanttScale } from '../gantt-scale';
import type { ActivityRow } from '../hooks/useTracker';
import { ActivityLink } from './ActivityLink';
import classes from './GanttPicture.module.css';

interface GanttPictureProps {
  activities: readonly ActivityRow[];
  /** They come body by body, and each body is named once. */
  byBody: boolean;
}

/** Per cent of the scale that the name of a month may take. */
const LAST_NAME = 5;

/** A table whose last column is drawn on a scale of months: a screen reader hears dates, status and percentage instead. */
export function GanttPicture({ activities, byBody }: GanttPictureProps) {
  const { t } = useTranslation('programme');
  const { today } = useFormats();
  const scale = ganttScale(activities);
  const frame = useRef<HTMLDivElement>(null);
  // Where there is not room for all of it, the picture opens at today.
  useEffect(() => showToday(frame.current), []);
  if (!scale) return null;
  return (
    <figure className={classes.figure}>
      <Legend />
      <div ref={frame} className={classes.frame} tabIndex={0} role="region" aria-label={t('gantt.label')}>
        <table className={classes.gantt} style={{ ['--months' as string]: scale.months }}>
          <caption>
            <VisuallyHidden>{t('gantt.caption')}</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('list.activity')}</th>
              <th scope="col">
                <VisuallyHidden>{t('gantt.when')}</VisuallyHidden>
                <Months scale={scale} />
              </th>
            </tr>
          </thead>
          <tbody>
            {activities.map((activity, index) => (
              <Fragment key={activity.id}>
                {byBody && activities[index - 1]?.body.id !== activity.body.id && (
                  <tr className={classes.group}>
                    <th scope="rowgroup" colSpan={2}>
                      <span className={classes.groupName}>
                        <bdi>{activity.body.code}</bdi> <BodyLink body={activity.body} />
                      </span>
                    </th>
                  </tr>
                )}
                <tr>
                  <th scope="row">
                    <span className={classes.name} dir="auto">
                      {!byBody && <bdi>{activity.body.code} </bdi>}
                      <ActivityLink activity={activity} />
                    </span>
                  </th>
                  <td>
                    <Bar activity={activity} scale={scale} today={today()} />
                  </td>
                </tr>
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

function showToday(frame: HTMLElement | null): void {
  const today = frame?.querySelector(`.${classes.today}`);
  if (!frame || !today) return;
  const [line, room] = [today.getBoundingClientRect(), frame.getBoundingClientRect()];
  // The names stand in the first third; the scale itself runs from right to left in Arabic.
  frame.scrollLeft += line.left - (room.left + room.width * (2 / 3 - (document.dir === 'rtl' ? 1 / 3 : 0)));
}

function Months({ scale }: { scale: GanttScale }) {
  const locale = useLocale();
  const tag = locale === 'ar' ? 'ar-u-ca-gregory-nu-latn' : locale;
  const month = new Intl.DateTimeFormat(tag, { month: 'short', year: '2-digit', timeZone: 'UTC' });
  return (
    <span className={classes.months} aria-hidden>
      {scale.ticks
        .filter(({ named }) => named)
        .map(({ day, offset }) => (
          // A name at the very end stands before its line: after it, it would widen the picture.
          <span
            key={day}
            className={classes.month}
            style={offset > 100 - LAST_NAME ? { insetInlineEnd: 0 } : { insetInlineStart: `${offset}%` }}
          >
            {month.format(new Date(`${day}T00:00:00Z`))}
          </span>
        ))}
    </span>
  );
}

function Bar({ activity, scale, today }: { activity: ActivityRow; scale: GanttScale; today: string }) {
  const { t } = useTranslation('programme');
  const { day, number } = useFormats();
  const { startsOn, endsOn, status, late, percent } = activity;
  const { offset, width } = scale.place(activity);
  const now = scale.offsetOf(today);
  const words = t('gantt.bar', {
    from: day(startsOn),
    until: day(endsOn),
    status: t(`status.${status}`),
    percent: number(percent / 100, { style: 'percent' }),
  });
  return (
    <span className={classes.lane}>
      {scale.ticks
        .filter(({ named }) => named)
        .map((tick) => (
          <span
            key={tick.day}
            className={classes.tick}
            style={{ insetInlineStart: `${tick.offset}%` }}
            aria-hidden
          />
        ))}
      {now !== null && <span className={classes.today} style={{ insetInlineStart: `${now}%` }} aria-hidden />}
      <span
        className={classes.bar}
        data-status={status}
        data-late={late || undefined}
        style={{ insetInlineStart: `${offset}%`, inlineSize: `${width}%` }}
        title={words}
        aria-hidden
      >
        <span className={classes.done} style={{ inlineSize: `${percent}%` }} />
      </span>
      <VisuallyHidden>{late ? `${words} ${t('late')}` : words}</VisuallyHidden>
    </span>
  );
}

function Legend() {
  const { t } = useTranslation('programme');
  return (
    <figcaption className={classes.legend}>
      {(['PLANNED', 'UNDER_WAY', 'COMPLETED', 'CANCELLED'] as const).map((status) => (
        <span key={status}>
          <span className={classes.sample} data-status={status} aria-hidden /> {t(`status.${status}`)}
        </span>
      ))}
      <span>
        <span className={classes.sample} data-status="PLANNED" data-late aria-hidden /> {t('late')}
      </span>
      <span>
        <span className={classes.todaySample} aria-hidden /> {t('gantt.today')}
      </span>
    </figcaption>
  );
}
