import type { ApolloClient } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import type { Query } from '../../../apollo/Answer';
import { sessionGate } from '../../../apollo/session-gate';
import { i18next } from '../../../locales/i18n';
import { isInterfaceLocale } from '../../../locales/languages';
import { ViewerDocument } from '../viewer.generated';
import type { Viewer } from './viewer-context';

/** Sends the question early; whoever asks again meanwhile gets the same answer. */
export function askForViewer(client: ApolloClient): void {
  client.query({ query: ViewerDocument }).catch(() => undefined);
}

/** The id of whoever is signed in here, as far as the page knows at this moment; null for nobody. */
export const personNow = (client: ApolloClient): string | null =>
  client.readQuery({ query: ViewerDocument })?.viewer?.person.id ?? null;

/** Who is signed in: null when nobody is, undefined until it is known. */
export function useViewerQuery(): Query<Viewer | null> {
  const { data, loading, error, refetch } = useQuery(ViewerDocument, { fetchPolicy: 'cache-first' });
  const viewer = data?.viewer;
  const locale = viewer?.locale;
  useEffect(() => {
    if (viewer) sessionGate.opened();
  }, [viewer]);
  // Someone's language follows them to another machine.
  useEffect(() => {
    if (isInterfaceLocale(locale) && locale !== i18next.language) void i18next.changeLanguage(locale);
  }, [locale]);
  return { data: viewer, loading, error, refetch };
}
