import { Button } from '@mantine/core';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Side, Stretch } from '../post-window';
import classes from './PostList.module.css';

interface GapProps {
  gap: Stretch;
  busy: boolean;
  onFetch: (gap: Stretch, side: Side) => void;
  /** Marks everything as read without looking at it; null when it is read. */
  onSkip: (() => void) | null;
}

const NEARLY_IN_VIEW = '400px 0px';

/** Posts that are not here yet. They come by themselves as the reader gets near, or when asked for. */
export function Gap({ gap, busy, onFetch, onSkip }: GapProps) {
  const { t } = useTranslation('discussions');
  const place = useRef<HTMLLIElement>(null);
  const { from, to } = gap;
  const first = from === 1;
  const fetch = useEffectEvent((side: Side) => onFetch(gap, side));
  useEffect(() => {
    const near = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1);
        // Who comes from below needs its end first.
        if (entry?.isIntersecting) fetch(first || entry.boundingClientRect.top < 0 ? 'end' : 'start');
      },
      { rootMargin: NEARLY_IN_VIEW },
    );
    if (place.current) near.observe(place.current);
    return () => near.disconnect();
  }, [first, from, to]);
  return (
    <li className={classes.gap} ref={place}>
      <Button
        size="xs"
        variant="default"
        loading={busy}
        onClick={() => onFetch(gap, first ? 'end' : 'start')}
      >
        {t(first ? 'thread.earlier' : 'thread.more', { count: to - from + 1 })}
      </Button>
      {onSkip && !first && (
        <Button size="xs" variant="subtle" onClick={onSkip}>
          {t('thread.skip')}
        </Button>
      )}
    </li>
  );
}
