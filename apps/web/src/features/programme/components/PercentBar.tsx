import { useFormats } from '@concert/web-ui';
import classes from './PercentBar.module.css';

/** How far, as a number and, for the eye, as a bar. */
export function PercentBar({ percent }: { percent: number }) {
  const { number } = useFormats();
  return (
    <span className={classes.percent}>
      <span className={classes.track} aria-hidden>
        <span className={classes.done} style={{ inlineSize: `${percent}%` }} />
      </span>
      <span className={classes.number}>{number(percent / 100, { style: 'percent' })}</span>
    </span>
  );
}
