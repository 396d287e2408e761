import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import {
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
import { PeopleTable } from '../components/PeopleTable';
import { useBodyChoices, useEntityChoices } from '../hooks/useChoices';
import { usePeople } from '../hooks/useEntities';

/** Everyone who has an account, by name; narrowed by entity or body. */
export function PeopleTab() {
  const { t } = useTranslation('governance');
  const [search, setSearch] = useSearch();
  const filter = {
    text: search.get('text') ?? '',
    entity: search.get('entity') ?? '',
    body: search.get('body') ?? '',
  };
  const set = (change: Partial<typeof filter>) => {
    const wanted = Object.entries({ ...filter, ...change }).filter(([, value]) => value !== '');
    setSearch(Object.fromEntries(wanted));
  };
  const any = { value: '', label: t('people.any') };
  const { query, items, total, hasMore, busy, more } = usePeople({
    ...filter,
    text: useDeferredValue(filter.text),
  });
  return (
    <Section title={t('entity.people')} count={query.data && total} hint={t('people.hint')}>
      <FilterBar label={t('people.filter')}>
        <FilterText label={t('people.name')} value={filter.text} onChange={(text) => set({ text })} />
        <FilterChoice
          label={t('entity.one')}
          value={filter.entity}
          choices={[any, ...useEntityChoices()]}
          onChange={(entity) => set({ entity })}
        />
        <FilterChoice
          label={t('body.one')}
          value={filter.body}
          choices={[any, ...useBodyChoices()]}
          onChange={(body) => set({ body })}
        />
      </FilterBar>
      <Answer query={query} waiting={<RowsSkeleton rows={8} />}>
        {() =>
          items.length > 0 ? (
            <PeopleTable people={items} />
          ) : (
            <EmptyState title={t('people.none')}>{t('people.noneHint')}</EmptyState>
          )
        }
      </Answer>
      <LoadMore shown={items.length} total={total} hasMore={hasMore} busy={busy} onMore={more} />
    </Section>
  );
}
