import { useDeferredValue, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LOCALES } from '@concert/contracts';
import { EmptyState, LoadMore, RowsSkeleton } from '@concert/web-ui';
import { useSearch } from '../../../address/useSearch';
import { Answer } from '../../../apollo/Answer';
import { NothingInBody, type BodyOnPage } from '../../governance/public';
import { DocumentFilters } from '../components/DocumentFilters';
import { DocumentTable } from '../components/DocumentTable';
import { useDocuments, type DocumentFilter } from '../hooks/useDocuments';
import { STATES } from '../states';

interface DocumentListProps {
  /** The body whose papers are shown; null for those of all. */
  body: BodyOnPage['body'] | null;
  /** Offered where there is nothing yet. */
  add: ReactNode;
}

/** Papers with filters that stand in the address, so that a list can be sent on and come back to. */
export function DocumentList({ body, add }: DocumentListProps) {
  const { t } = useTranslation('documents');
  const [search, setSearch] = useSearch();
  const filter: DocumentFilter = {
    text: search.get('text') ?? '',
    state: STATES.find((one) => one === search.get('state')) ?? null,
    language: LOCALES.find((one) => one === search.get('language')) ?? null,
  };
  const text = useDeferredValue(filter.text);
  const { query, items, total, hasMore, busy, more } = useDocuments(body?.code ?? null, { ...filter, text });
  const narrowed = filter.text !== '' || filter.state !== null || filter.language !== null;
  const change = (wanted: DocumentFilter) => {
    const set = Object.entries(wanted).filter((entry): entry is [string, string] => Boolean(entry[1]));
    setSearch(Object.fromEntries(set));
  };
  return (
    <>
      <DocumentFilters filter={filter} onChange={change} />
      <Answer query={query} waiting={<RowsSkeleton rows={8} />}>
        {() =>
          items.length > 0 ? (
            <DocumentTable documents={items} withBody={body === null} />
          ) : body && !narrowed ? (
            <NothingInBody body={body} title={t('list.none')} action={add}>
              {t('list.noneHint')}
            </NothingInBody>
          ) : (
            <EmptyState title={t(narrowed ? 'list.noneFound' : 'list.none')} action={!narrowed && add}>
              {t(narrowed ? 'list.noneFoundHint' : 'list.noneHint')}
            </EmptyState>
          )
        }
      </Answer>
      <LoadMore shown={items.length} total={total} hasMore={hasMore} busy={busy} onMore={more} />
    </>
  );
}
