import { useTranslation } from 'react-i18next';
import { announce, EmptyState, LoadMore, RowsSkeleton, Section } from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { InboundTable } from '../components/InboundTable';
import { useInboundLog, useRetryInboundMail } from '../hooks/useInboundLog';

/** What became of replies that came by mail, for the secretariat. */
export function InboundLog() {
  const { t } = useTranslation('notices');
  const { query, items, total, hasMore, busy, more } = useInboundLog();
  const retry = useRetryInboundMail();
  const lookAgain = async (id: string) => {
    if (await retry.act({ id })) announce(t('inbound.retried'));
  };
  return (
    <Section title={t('inbound.title')} count={query.data && total} hint={t('inbound.hint')}>
      <ProblemNotice problem={retry.problem} />
      <Answer query={query} waiting={<RowsSkeleton rows={3} />}>
        {() =>
          items.length > 0 ? (
            <InboundTable mails={items} busy={retry.busy} onRetry={(id) => void lookAgain(id)} />
          ) : (
            <EmptyState title={t('inbound.none')}>{t('inbound.noneHint')}</EmptyState>
          )
        }
      </Answer>
      <LoadMore shown={items.length} total={total} hasMore={hasMore} busy={busy} onMore={more} />
    </Section>
  );
}
