import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateTime, EmptyState, FilterBar, FilterChoice, FilterDay, PageHeader } from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import {
  useCatchUp,
  useMarkCaughtUp,
  useToldWhenLeft,
  type CatchUp,
  type CatchUpBody,
} from '../hooks/useCatchUp';
import { useCatchUpSpan, type Span } from '../hooks/useCatchUpSpan';
import { CatchUpSection } from '../parts/CatchUpSection';

const SPANS: readonly Span[] = ['last', 'day', 'week', 'fortnight', 'chosen'];

/** Everything that happened in one's bodies while one was away, on one page. */
export function CatchUpPage() {
  const { t } = useTranslation('catchUp');
  const { span, day, since, choose } = useCatchUpSpan();
  const told = useCatchUp(since);
  const mark = useMarkCaughtUp();
  useToldWhenLeft(told.data?.until);
  const { data } = told;
  const markAll = ({ since: from, until }: CatchUp) => void mark.act({ since: from, until });
  return (
    <>
      <PageHeader
        title={t('title')}
        documentTitle={t('title')}
        below={
          data && (
            <span>
              {t('since')} <DateTime instant={data.since} />
            </span>
          )
        }
        actions={
          data?.bodies.some(isUnread) && (
            <Button size="xs" variant="default" loading={mark.busy} onClick={() => markAll(data)}>
              {t('markAll')}
            </Button>
          )
        }
      />
      <FilterBar label={t('span.group')}>
        <FilterChoice
          label={t('span.label')}
          value={span}
          choices={SPANS.filter((one) => one !== 'chosen' || span === 'chosen').map((value) => ({
            value,
            label: t(`span.${value}`),
          }))}
          onChange={choose}
        />
        <FilterDay label={t('span.on')} value={day} onChange={choose} />
      </FilterBar>
      <ProblemNotice problem={mark.problem} />
      <Answer query={told}>{(tale) => <Bodies told={tale} />}</Answer>
    </>
  );
}

const isUnread = ({ threads }: CatchUpBody): boolean =>
  threads.pageInfo.hasNextPage || threads.edges.some(({ node }) => node.thread.unread > 0);

function Bodies({ told }: { told: CatchUp }) {
  const { t } = useTranslation('catchUp');
  const bodies = told.bodies.filter(
    ({ threads, changes }) => threads.edges.length > 0 || changes.edges.length > 0,
  );
  if (bodies.length === 0)
    return <EmptyState title={t('none')}>{t(told.bodies.length > 0 ? 'noneHint' : 'noBodies')}</EmptyState>;
  return bodies.map((body) => <CatchUpSection key={body.id} told={body} span={told} />);
}
