import { Button } from '@mantine/core';
import { Suspense, lazy, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState, FilterBar, FilterText, LoadMore, PageHeader, RowsSkeleton } from '@concert/web-ui';
import { useSearch } from '../../../address/useSearch';
import { Answer } from '../../../apollo/Answer';
import { EntityTable } from '../components/EntityTable';
import { useEntities } from '../hooks/useEntities';
import { DIRECTORY_EXPORT, matrixPath } from '../paths';

const AddEntityDialog = lazy(async () => ({
  default: (await import('../dialogs/EntityDialogs')).AddEntityDialog,
}));

export function EntitiesPage() {
  const { t } = useTranslation('governance');
  const [search, setSearch] = useSearch();
  const [adding, setAdding] = useState(false);
  const text = search.get('text') ?? '';
  const { query, items, total, hasMore, busy, more } = useEntities(useDeferredValue(text));
  return (
    <>
      <PageHeader
        title={t('entities.title')}
        documentTitle={t('entities.title')}
        below={query.data && t('entities.count', { count: total })}
        actions={
          <>
            <Button component={Link} to={matrixPath} variant="default" size="xs">
              {t('matrix.open')}
            </Button>
            <Button component="a" href={DIRECTORY_EXPORT} download variant="default" size="xs">
              {t('export.directory')}
            </Button>
            {items.some(({ viewerCan }) => viewerCan.edit) && (
              <Button size="xs" onClick={() => setAdding(true)}>
                {t('entity.add')}
              </Button>
            )}
          </>
        }
      />
      <FilterBar label={t('entities.filter')}>
        <FilterText
          label={t('entities.search')}
          value={text}
          onChange={(wanted) => setSearch(wanted ? { text: wanted } : {})}
        />
      </FilterBar>
      <Answer query={query} waiting={<RowsSkeleton rows={10} />}>
        {() =>
          items.length > 0 ? (
            <EntityTable entities={items} />
          ) : (
            <EmptyState title={t('entities.none')}>{t('entities.noneHint')}</EmptyState>
          )
        }
      </Answer>
      {adding && (
        <Suspense>
          <AddEntityDialog onClose={() => setAdding(false)} />
        </Suspense>
      )}
      <LoadMore shown={items.length} total={total} hasMore={hasMore} busy={busy} onMore={more} />
    </>
  );
}
