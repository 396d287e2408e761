import { useTranslation } from 'react-i18next';
import { DataList, EmptyState, LoadMore, PageHeader, RowsSkeleton } from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { useBodyChoices, useEntityChoices } from '../../governance/public';
import classes from '../components/Hits.module.css';
import { HitRow } from '../components/HitRow';
import { KindChoice } from '../components/KindChoice';
import { SearchBox } from '../components/SearchBox';
import { SearchFilters } from '../components/SearchFilters';
import { useAuthorName } from '../hooks/useAuthors';
import { useHits } from '../hooks/useHits';
import { useSearchAddress } from '../hooks/useSearchAddress';
import { AuthorChoice } from '../parts/AuthorChoice';

/** One box over everything the viewer may read. */
export function SearchPage() {
  const { t } = useTranslation('search');
  const place = useSearchAddress();
  const { fields, change } = place;
  const { query, old, counts, items, total, hasMore, busy, more } = useHits(place);
  const choices = { body: useBodyChoices(), entity: useEntityChoices() };
  const author = useAuthorName(fields.author);
  const newest = counts.find((each) => each.more && (fields.kind === '' || fields.kind === each.kind));
  const asked = fields.text.trim() !== '';
  return (
    <>
      <PageHeader
        title={t('title')}
        documentTitle={asked ? t('titleOf', { text: fields.text }) : t('title')}
      />
      <SearchBox key={fields.text} text={fields.text} onSearch={(text) => change({ text })} />
      <SearchFilters
        fields={fields}
        choices={choices}
        author={author}
        authorChoice={<AuthorChoice onChoose={(id) => change({ author: id })} />}
        narrowed={place.narrowed}
        onChange={change}
        onClear={place.clear}
      />
      {!asked && <EmptyState title={t('none')}>{t('hint')}</EmptyState>}
      {asked && (
        <div className={old ? classes.old : undefined} aria-busy={old}>
          <KindChoice counts={counts} chosen={fields.kind} onChoose={(kind) => change({ kind })} />
          <Answer query={query} waiting={<RowsSkeleton rows={8} />}>
            {() =>
              items.length > 0 ? (
                <DataList label={t('found')} items={items} itemKey={({ id }) => id}>
                  {(hit) => (
                    <HitRow
                      hit={hit}
                      onAuthor={fields.author === '' ? (id) => change({ author: id }) : null}
                    />
                  )}
                </DataList>
              ) : (
                <EmptyState title={t('nothing')}>
                  {t(place.narrowed ? 'nothingHere' : 'nothingHint')}
                </EmptyState>
              )
            }
          </Answer>
          <LoadMore shown={items.length} total={total} hasMore={hasMore} busy={busy} onMore={more} />
          {newest && <p className={classes.kind}>{t('newest', { count: newest.count })}</p>}
        </div>
      )}
    </>
  );
}
