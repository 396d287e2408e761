import type { Hit } from '../hooks/useHits';
import classes from './Hits.module.css';

/** A text with the words that were looked for marked in it; whatever it says, it is only text. */
export function MarkedText({
  extract: { text, marks },
  language,
}: {
  extract: Hit['extract'];
  language: string;
}) {
  const ends = marks.map(({ to }) => to);
  return (
    <bdi lang={language}>
      {marks.map(({ from, to }, index) => (
        <span key={from}>
          {text.slice(ends[index - 1] ?? 0, from)}
          <mark className={classes.mark}>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1) ?? 0)}
    </bdi>
  );
}
