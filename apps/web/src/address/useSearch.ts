import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useLocation, useSearchParams } from 'react-router';

const readers = new Set<() => void>();
const subscribe = (reader: () => void) => {
  readers.add(reader);
  return () => void readers.delete(reader);
};

/**
 * What stands behind the `?` of the address, for filters. The router shows a change of it when it finds time; a field
 * has to show every letter at once, or the next one is typed onto the old text. So this reads the address itself, as
 * long as the page it belongs to is not being left.
 */
export function useSearch(): [URLSearchParams, (next: URLSearchParams | Record<string, string>) => void] {
  const [, setSearch] = useSearchParams();
  const { pathname, search: shown } = useLocation();
  const text = useSyncExternalStore(subscribe, () =>
    window.location.pathname === pathname ? window.location.search : shown,
  );
  const search = useMemo(() => new URLSearchParams(text), [text]);
  const change = useCallback(
    (next: URLSearchParams | Record<string, string>) => {
      setSearch(next, { replace: true });
      for (const reader of readers) reader();
    },
    [setSearch],
  );
  return [search, change];
}
