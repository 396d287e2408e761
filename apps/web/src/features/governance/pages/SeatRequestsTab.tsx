import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import {
  DataList,
  EmptyState,
  FilterBar,
  FilterChoice,
  LoadMore,
  RowsSkeleton,
  Section,
} from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { SeatRequestCard } from '../components/SeatRequestCard';
import { useSeatRequests } from '../hooks/useSeatRequests';
import { SeatRequestActs } from '../parts/SeatRequestActs';

const STATES = ['PENDING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'] as const;

/** Requests for seats in every body, those that wait first. */
export function SeatRequestsTab() {
  const { t } = useTranslation('governance');
  const [search, setSearch] = useSearchParams();
  const state = STATES.find((one) => one === search.get('state')) ?? 'PENDING';
  const { query, items, total, hasMore, busy, more } = useSeatRequests({ state });
  return (
    <Section title={t('request.all')} count={query.data && total}>
      <FilterBar label={t('request.filter')}>
        <FilterChoice
          label={t('request.stateTitle')}
          value={state}
          choices={STATES.map((one) => ({ value: one, label: t(`request.state.${one}`) }))}
          onChange={(wanted) => setSearch({ state: wanted }, { replace: true })}
        />
      </FilterBar>
      <Answer query={query} waiting={<RowsSkeleton rows={4} height={80} />}>
        {() =>
          items.length > 0 ? (
            <DataList label={t('request.all')} items={items} itemKey={({ id }) => id}>
              {(request) => (
                <SeatRequestCard request={request} withBody>
                  <SeatRequestActs request={request} />
                </SeatRequestCard>
              )}
            </DataList>
          ) : (
            <EmptyState title={t('request.none')}>{t('request.noneHint')}</EmptyState>
          )
        }
      </Answer>
      <LoadMore shown={items.length} total={total} hasMore={hasMore} busy={busy} onMore={more} />
    </Section>
  );
}
