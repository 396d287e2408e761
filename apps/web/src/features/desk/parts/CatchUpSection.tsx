import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DataList, LoadMore, Section } from '@concert/web-ui';
import { useSubjectPath } from '../../../assembly/use-subject-path';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { BodyLink } from '../../governance/public';
import { CatchUpThreadRow } from '../components/CatchUpThreadRow';
import { DeskChangeRow } from '../components/DeskChangeRow';
import { useCatchUpPages, useMarkCaughtUp, type CatchUp, type CatchUpBody } from '../hooks/useCatchUp';

interface CatchUpSectionProps {
  told: CatchUpBody;
  span: Pick<CatchUp, 'since' | 'until'>;
}

/** What happened in one body: what was said, then what else changed. */
export function CatchUpSection({ told, span }: CatchUpSectionProps) {
  const { t } = useTranslation('catchUp');
  const pathOf = useSubjectPath();
  const { body } = told;
  const { threads, changes } = useCatchUpPages(told, span.since);
  const { act, busy, problem } = useMarkCaughtUp();
  const unread = threads.hasMore || threads.items.some(({ thread }) => thread.unread > 0);
  return (
    <Section
      title={<BodyLink body={body} />}
      actions={
        unread && (
          <Button
            size="xs"
            variant="default"
            loading={busy}
            aria-label={t('markOf', { body: body.code })}
            onClick={() => void act({ body: body.code, since: span.since, until: span.until })}
          >
            {t('mark')}
          </Button>
        )
      }
    >
      <ProblemNotice problem={problem} />
      {threads.items.length > 0 && (
        <DataList label={t('threadsOf', { body: body.code })} items={threads.items} itemKey={({ id }) => id}>
          {(thread) => <CatchUpThreadRow thread={thread} />}
        </DataList>
      )}
      <LoadMore {...pageOf(threads)} />
      {changes.items.length > 0 && (
        <DataList label={t('changesOf', { body: body.code })} items={changes.items} itemKey={({ id }) => id}>
          {(change) => (
            <DeskChangeRow
              change={{ ...change, body: null }}
              path={pathOf(change.kind, change.subjectId, body.code)}
            />
          )}
        </DataList>
      )}
      <LoadMore {...pageOf(changes)} />
    </Section>
  );
}

type Pages = ReturnType<typeof useCatchUpPages>['threads'] | ReturnType<typeof useCatchUpPages>['changes'];

const pageOf = ({ items, total, hasMore, busy, more }: Pages) => ({
  shown: items.length,
  total,
  hasMore,
  busy,
  onMore: more,
});
