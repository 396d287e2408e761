import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import {
  announce,
  EmptyState,
  FilterBar,
  FilterChoice,
  FilterText,
  LoadMore,
  RowsSkeleton,
  Section,
} from '@concert/web-ui';
import { useSearch } from '../../../address/useSearch';
import { Answer } from '../../../apollo/Answer';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { MailTable } from '../components/MailTable';
import { useMailLog, useRetryMail, type MailState } from '../hooks/useMailLog';
import { InboundLog } from '../parts/InboundLog';

const STATES: readonly MailState[] = ['QUEUED', 'SENT', 'FAILED', 'BOUNCED', 'DROPPED'];

/** What became of every mail, either way, for the secretariat. */
export function MailTab() {
  return (
    <>
      <MailLog />
      <InboundLog />
    </>
  );
}

function MailLog() {
  const { t } = useTranslation('notices');
  const [search, setSearch] = useSearch();
  const filter = { state: search.get('state') ?? '', address: search.get('address') ?? '' };
  const set = (change: Partial<typeof filter>) => {
    const wanted = Object.entries({ ...filter, ...change }).filter(([, value]) => value !== '');
    setSearch(Object.fromEntries(wanted));
  };
  const { query, items, total, hasMore, busy, more } = useMailLog({
    state: STATES.find((state) => state === filter.state) ?? null,
    address: useDeferredValue(filter.address),
  });
  const retry = useRetryMail();
  const tryAgain = async (id: string) => {
    if (await retry.act({ id })) announce(t('log.retried'));
  };
  return (
    <Section title={t('log.title')} count={query.data && total} hint={t('log.hint')}>
      <FilterBar label={t('log.filter')}>
        <FilterText label={t('log.to')} value={filter.address} onChange={(address) => set({ address })} />
        <FilterChoice
          label={t('log.state')}
          value={filter.state}
          choices={[
            { value: '', label: t('log.any') },
            ...STATES.map((state) => ({ value: state, label: t(`log.states.${state}`) })),
          ]}
          onChange={(state) => set({ state })}
        />
      </FilterBar>
      <ProblemNotice problem={retry.problem} />
      <Answer query={query} waiting={<RowsSkeleton rows={8} />}>
        {() =>
          items.length > 0 ? (
            <MailTable mails={items} busy={retry.busy} onRetry={(id) => void tryAgain(id)} />
          ) : (
            <EmptyState title={t('log.none')}>{t('log.noneHint')}</EmptyState>
          )
        }
      </Answer>
      <LoadMore shown={items.length} total={total} hasMore={hasMore} busy={busy} onMore={more} />
    </Section>
  );
}
