import type { ApolloClient } from '@apollo/client';
import type { InterfaceLocale } from '@concert/contracts';
import { ViewerDocument } from '../viewer.generated';

/** Remembers the chosen language with the account. Losing that choice costs one click, so a failure is not reported. */
export async function keepLocale(client: ApolloClient, locale: InterfaceLocale): Promise<void> {
  const viewer = client.readQuery({ query: ViewerDocument })?.viewer;
  if (!viewer || viewer.locale === locale) return;
  const { name, title, languages, timeZone } = viewer.person;
  const { UpdateProfileDocument } = await import('../account.generated');
  const input = { name, title, languages, timeZone, locale, version: viewer.profileVersion };
  await client.mutate({ mutation: UpdateProfileDocument, variables: { input } }).catch(() => undefined);
}
