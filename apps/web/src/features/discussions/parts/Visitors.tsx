import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@concert/web-ui';
import { useViewer } from '../../identity/public';
import { useNames } from '../hooks/useNames';
import { useVisitors } from '../hooks/useVisitors';
import classes from './Visitors.module.css';

const NAMED = 4;

interface VisitorsProps {
  threadId: string;
  composer: RefObject<HTMLElement | null>;
}

/** Who else looks at the discussion, and who is writing in it. Not read out: it changes too often to be listened to. */
export function Visitors({ threadId, composer }: VisitorsProps) {
  const { t } = useTranslation('discussions');
  const { list } = useFormats();
  const { here, writing } = useVisitors(threadId, useViewer().person.id, composer);
  const nameOf = useNames([...writing, ...here]);
  const named = (ids: readonly string[]) => {
    const names = ids.map(nameOf).filter((name) => name !== null);
    const others = names.length - NAMED;
    return others > 1 ? [...names.slice(0, NAMED), t('mention.others', { count: others })] : names;
  };
  const [writers, readers] = [named(writing), named(here)];
  return (
    <div className={classes.visitors}>
      {writers.length > 0 && <p>{t('presence.writing', { who: list(writers), count: writers.length })}</p>}
      {readers.length > 0 && <p>{t('presence.here', { who: list(readers) })}</p>}
    </div>
  );
}
