import { Suspense, useDeferredValue, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState, FilterBar, FilterText, LoadMore, RowsSkeleton, Section } from '@concert/web-ui';
import { useSearch } from '../../../address/useSearch';
import { Answer } from '../../../apollo/Answer';
import { BodyLevel } from '../../desk/levels/public';
import { NothingInBody, useBodyOnPage, type Body } from '../../governance/public';
import { MovedThreads } from '../components/MovedThreads';
import { ThreadList } from '../components/ThreadList';
import { useThreads, useThreadsMoved } from '../hooks/useThreads';
import { StartThreadButton } from '../parts/StartThreadButton';

interface NothingProps {
  body: Body;
  sought: boolean;
  start: ReactNode;
}

function Nothing({ body, sought, start }: NothingProps) {
  const { t } = useTranslation('discussions');
  if (sought) return <EmptyState title={t('list.noneFound')}>{t('list.noneFoundHint')}</EmptyState>;
  return (
    <NothingInBody body={body} title={t('list.none')} action={start}>
      {t(start ? 'list.noneHint' : 'list.noneYet')}
    </NothingInBody>
  );
}

/** The discussions of one body. */
export function BodyThreadsTab() {
  const { t } = useTranslation('discussions');
  const { body } = useBodyOnPage();
  const [search, setSearch] = useSearch();
  const text = search.get('text') ?? '';
  const { query, items, total, hasMore, busy, more } = useThreads(body.code, useDeferredValue(text));
  const moves = useThreadsMoved(body.code);
  const start = body.viewerCan.startThread ? <StartThreadButton body={body} /> : null;
  const narrow = (wanted: string) => setSearch(wanted ? { text: wanted } : {});
  return (
    <Section
      title={t('title')}
      hint={t('list.order')}
      actions={
        <>
          <Suspense>
            <BodyLevel code={body.code} />
          </Suspense>
          {start}
        </>
      }
    >
      <FilterBar label={t('filter.label')}>
        <FilterText label={t('filter.text')} value={text} onChange={narrow} />
      </FilterBar>
      {!text && <MovedThreads moves={moves} />}
      <Answer query={query} waiting={<RowsSkeleton rows={6} height={64} />}>
        {() =>
          items.length > 0 ? (
            <ThreadList threads={items} />
          ) : (
            <Nothing body={body} sought={text !== ''} start={start} />
          )
        }
      </Answer>
      <LoadMore shown={items.length} total={total} hasMore={hasMore} busy={busy} onMore={more} />
    </Section>
  );
}
