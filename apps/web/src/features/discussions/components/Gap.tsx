import { Button } from '@mantine/core';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stretch } from '../post-window';
import classes from './PostList.module.css';

interface GapProps {
  gap: Stretch;
  /** How high a post is taken to be while it is not here. */
  postHeight: number;
  busy: boolean;
  onFetch: (gap: Stretch, place: number) => void;
  /** Marks everything as read without looking at it; null when it is read. */
  onSkip: (() => void) | null;
}

const NEARLY_IN_VIEW = 400;
const RESTED = 120;

/**
 * Posts that are not here yet. It is about as high as they will be, so that the bar at the side of the window tells
 * where one is; they come by themselves where the reader gets near, or when asked for.
 */
export function Gap({ gap, postHeight, busy, onFetch, onSkip }: GapProps) {
  const { t } = useTranslation('discussions');
  const place = useRef<HTMLLIElement>(null);
  const { from, to } = gap;
  const count = to - from + 1;
  const first = from === 1;
  const fetch = () => onFetch(gap, place.current ? lookedAt(place.current) : 0);
  const fetchNear = useEffectEvent(() => {
    if (place.current && distance(place.current) < NEARLY_IN_VIEW) fetch();
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    // Who flies past on the way to somewhere else is not followed through everything between.
    const look = () => {
      clearTimeout(timer);
      timer = setTimeout(fetchNear, place.current && isAtItsEnd(place.current) ? 0 : RESTED);
    };
    const frame = requestAnimationFrame(() => fetchNear());
    window.addEventListener('scroll', look, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      window.removeEventListener('scroll', look);
    };
  }, [gap, onFetch]);
  return (
    <li className={classes.gap} ref={place} data-gap style={{ minBlockSize: Math.round(count * postHeight) }}>
      <div className={classes.fetch}>
        <Button size="xs" variant="default" loading={busy} onClick={fetch}>
          {t(first ? 'thread.earlier' : 'thread.more', { count })}
        </Button>
        {onSkip && !first && (
          <Button size="xs" variant="subtle" onClick={onSkip}>
            {t('thread.skip')}
          </Button>
        )}
      </div>
    </li>
  );
}

/** How far it is from the window; 0 inside. */
function distance(gap: Element): number {
  const { top, bottom } = gap.getBoundingClientRect();
  return Math.max(0, -bottom, top - window.innerHeight);
}

const isNear = (edge: number): boolean =>
  -NEARLY_IN_VIEW < edge && edge < window.innerHeight + NEARLY_IN_VIEW;

/** Something that is here stands in the window, or nearly. */
function isAtItsEnd(gap: Element): boolean {
  const { top, bottom } = gap.getBoundingClientRect();
  return isNear(top) || isNear(bottom);
}

/** Which place in it is nearest to the middle of the window, from 0 to 1. */
function lookedAt(gap: Element): number {
  const { top, height } = gap.getBoundingClientRect();
  return Math.min(1, Math.max(0, (window.innerHeight / 2 - top) / height));
}
