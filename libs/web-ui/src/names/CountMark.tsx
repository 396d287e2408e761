import { VisuallyHidden } from '@mantine/core';
import classes from './Names.module.css';

/** A number beside a name; what it counts is said to those who hear it and on hover. Nothing for none. */
export function CountMark({ count, meaning }: { count: number; meaning: string }) {
  if (count === 0) return null;
  return (
    <span className={classes.mark} title={meaning}>
      <span aria-hidden>{count}</span>
      <VisuallyHidden>{meaning}</VisuallyHidden>
    </span>
  );
}
