import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useUi } from '../ui-context';
import classes from './States.module.css';

/** Stands where rows will come, as high as they will be, so that nothing jumps. */
export function RowsSkeleton({ rows = 5, height = 44 }: { rows?: number; height?: number }) {
  const { texts } = useUi();
  return (
    <div className={classes.skeletons} role="status">
      <VisuallyHidden>{texts.loading}</VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={height} radius="sm" aria-hidden />
      ))}
    </div>
  );
}

export function PageSkeleton() {
  return (
    <div>
      <Skeleton height={14} width={140} mb={10} aria-hidden />
      <Skeleton height={30} width="min(26rem, 80%)" mb={28} aria-hidden />
      <RowsSkeleton rows={6} />
    </div>
  );
}
