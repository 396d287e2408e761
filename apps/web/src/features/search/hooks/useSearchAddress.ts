import { useMemo } from 'react';
import { LIMITS, LOCALES, type Locale } from '@concert/contracts';
import { useSearch } from '../../../address/useSearch';
import type { SearchFilterInput, SearchKind } from '../../../apollo/schema.generated';

export const KINDS = [
  'POST',
  'THREAD',
  'DOCUMENT',
  'MEETING',
  'AGENDA_ITEM',
  'ACTIVITY',
  'BODY',
  'ENTITY',
  'PERSON',
] as const satisfies readonly SearchKind[];

/** What is looked for as the fields show it; an empty text is no filter. */
export interface SearchFields {
  text: string;
  kind: SearchKind | '';
  body: string;
  entity: string;
  author: string;
  language: Locale | '';
  from: string;
  to: string;
}

export interface SearchAddress {
  fields: SearchFields;
  filter: SearchFilterInput;
}

interface SearchAt extends SearchAddress {
  /** Whether anything but the words is chosen. */
  narrowed: boolean;
  change: (fields: Partial<SearchFields>) => void;
  clear: () => void;
}

/** What is looked for stands in the address, so that it can be sent on and come back to. */
export function useSearchAddress(): SearchAt {
  const [search, setSearch] = useSearch();
  const address = useMemo(() => readAddress(search), [search]);
  const { text, ...narrowing } = address.fields;
  const go = (changes: Partial<SearchFields>) => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries(changes))
      if (value) next.set(name, value);
      else next.delete(name);
    setSearch(next);
  };
  return {
    ...address,
    narrowed: Object.values(narrowing).some((value) => value !== ''),
    change: go,
    clear: () => setSearch(new URLSearchParams(text ? { text } : {})),
  };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function readAddress(search: URLSearchParams): SearchAddress {
  const word = (name: string) => search.get(name) ?? '';
  const like = (name: string, shape: RegExp) => (shape.test(word(name)) ? word(name) : '');
  const fields: SearchFields = {
    // An address can be longer than what the box takes.
    text: word('text').slice(0, LIMITS.name),
    kind: KINDS.find((one) => one === word('kind')) ?? '',
    body: word('body').toUpperCase(),
    entity: word('entity').toUpperCase(),
    author: like('author', ID),
    language: LOCALES.find((one) => one === word('language')) ?? '',
    from: like('from', DAY),
    to: like('to', DAY),
  };
  return {
    fields,
    filter: {
      kinds: fields.kind ? [fields.kind] : null,
      body: fields.body || null,
      entity: fields.entity || null,
      authorId: fields.author || null,
      language: fields.language || null,
      from: fields.from || null,
      to: fields.to || null,
    },
  };
}
