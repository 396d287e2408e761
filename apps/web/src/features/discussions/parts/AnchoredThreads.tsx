import { Anchor, Button } from '@mantine/core';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AnchorKind } from '@concert/contracts';
import { CountMark, Section } from '@concert/web-ui';
import { useThreadChoices, type ThreadRow } from '../hooks/useThreads';
import { threadPath } from '../paths';
import classes from './AnchoredThreads.module.css';

const StartThreadDialog = lazy(async () => ({
  default: (await import('../dialogs/StartThreadDialog')).StartThreadDialog,
}));

/** Something that discussions may hang on. */
export interface AnchorThing {
  kind: AnchorKind;
  id: string;
  title: string;
}

interface AnchoredThreadsProps {
  anchor: AnchorThing;
  /** The body in which it is discussed. */
  body: { code: string };
  threads: readonly ThreadRow[];
  /** Under a heading of its own, and not beside other things. */
  section?: boolean;
}

/** Where a thing is discussed, and the way to begin. */
export function AnchoredThreads({ anchor, body, threads, section = false }: AnchoredThreadsProps) {
  const { t } = useTranslation('discussions');
  const [opened, setOpened] = useState(false);
  const mayStart = (useThreadChoices(body.code).data?.threadChoices.length ?? 0) > 0;
  if (threads.length === 0 && !mayStart) return null;
  const content = (
    <div className={classes.threads}>
      {threads.length > 0 && (
        <ul className={classes.list} aria-label={t('anchored.of', { title: anchor.title })}>
          {threads.map(({ id, title, unread }) => (
            <li key={id}>
              <Anchor component={Link} to={threadPath(id)} inherit>
                <bdi>{title}</bdi>
              </Anchor>{' '}
              <CountMark count={unread} meaning={t('list.unread', { count: unread })} />
            </li>
          ))}
        </ul>
      )}
      {mayStart && (
        <Button
          size="compact-xs"
          variant="default"
          aria-label={t('anchored.discussOf', { title: anchor.title })}
          onClick={() => setOpened(true)}
        >
          {t('anchored.discuss')}
        </Button>
      )}
      <Suspense>
        {opened && <StartThreadDialog code={body.code} anchor={anchor} onClose={() => setOpened(false)} />}
      </Suspense>
    </div>
  );
  return section ? (
    <Section title={t('title')} count={threads.length}>
      {content}
    </Section>
  ) : (
    content
  );
}
