import { useDeferredValue, useMemo } from 'react';
import { ACTIVITY_STATUSES, type ActivityStatus } from '@concert/contracts';
import { useSearch } from '../../../address/useSearch';
import type { ActivityFilterInput, ActivitySort } from '../../../apollo/schema.generated';

export const VIEWS = ['table', 'gantt', 'figures'] as const;
export type View = (typeof VIEWS)[number];

const SORTS: readonly ActivitySort[] = [
  'BODY',
  'NUMBER',
  'LEAD',
  'STARTS_ON',
  'ENDS_ON',
  'STATUS',
  'PERCENT',
];

/** The filters as the fields show them; an empty text is no filter. */
export interface TrackerFields {
  programme: string;
  pillar: string;
  body: string;
  entity: string;
  result: string;
  status: ActivityStatus | '';
  place: string;
  text: string;
  late: boolean;
  drafts: boolean;
}

export interface TrackerAddress {
  fields: TrackerFields;
  filter: ActivityFilterInput;
  sort: ActivitySort;
  descending: boolean;
  view: View;
}

interface TrackerPlace extends TrackerAddress {
  /** The same a moment later: what is typed shows at once, the list follows. */
  asked: TrackerAddress;
  /** Whether anything but the view and the order is chosen. */
  narrowed: boolean;
  change: (fields: Partial<TrackerFields>) => void;
  arrange: (order: { sort: ActivitySort; descending: boolean }) => void;
  show: (view: View) => void;
  clear: () => void;
  /** The same filters for a file. */
  exported: Record<string, string>;
}

/** Everything one has chosen stands in the address, so that it can be sent on and come back to. */
export function useTrackerAddress(): TrackerPlace {
  const [search, setSearch] = useSearch();
  // Kept as long as the address stays: a new object each time would never stop being deferred.
  const address = useMemo(() => readAddress(search), [search]);
  const { fields, filter } = address;
  const go = (changes: Record<string, string | false | null>) => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries(changes))
      if (value) next.set(name, value);
      else next.delete(name);
    setSearch(next);
  };
  const { late } = fields;
  const chosen = Object.fromEntries(Object.entries(fields).filter(([, value]) => value && value !== true));
  return {
    ...address,
    asked: useDeferredValue(address),
    narrowed: late || Object.keys(chosen).length > 0,
    change: ({ late: isLate, drafts: withDrafts, ...rest }) =>
      go({
        ...rest,
        ...(isLate !== undefined && { late: isLate && 'true' }),
        ...(withDrafts !== undefined && { drafts: withDrafts && 'true' }),
      }),
    arrange: (order) =>
      go({ sort: order.sort === 'BODY' ? null : order.sort, descending: order.descending && 'true' }),
    show: (view) => go({ view: view === 'table' ? null : view }),
    clear: () => go(Object.fromEntries(Object.keys(fields).map((name) => [name, null]))),
    exported: {
      ...chosen,
      ...(late && { late: 'true' }),
      ...(filter.published && { published: 'true' }),
    },
  };
}

export function readAddress(search: URLSearchParams): TrackerAddress {
  const word = (name: string) => search.get(name) ?? '';
  const fields: TrackerFields = {
    programme: word('programme'),
    pillar: word('pillar'),
    body: word('body').toUpperCase(),
    entity: word('entity').toUpperCase(),
    result: word('result'),
    status: ACTIVITY_STATUSES.find((one) => one === search.get('status')) ?? '',
    place: word('place'),
    text: word('text'),
    late: search.get('late') === 'true',
    drafts: search.get('drafts') === 'true',
  };
  const { status, late, drafts, ...words } = fields;
  return {
    fields,
    filter: {
      ...Object.fromEntries(Object.entries(words).map(([name, value]) => [name, value.trim() || null])),
      status: status || null,
      late: late || null,
      published: drafts ? null : true,
    },
    sort: SORTS.find((one) => one === search.get('sort')) ?? 'BODY',
    descending: search.get('descending') === 'true',
    view: VIEWS.find((one) => one === search.get('view')) ?? 'table',
  };
}
