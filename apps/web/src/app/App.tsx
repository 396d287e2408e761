import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { DirectionProvider, MantineProvider, localStorageColorSchemeManager } from '@mantine/core';
import { Suspense } from 'react';
import { BrowserRouter, useRoutes, type RouteObject } from 'react-router';
import { AnnouncementRegion, PageSkeleton } from '@concert/web-ui';
import { Answer } from '../apollo/Answer';
import { FeaturesContext } from '../assembly/FeaturesContext';
import type { Feature } from '../assembly/feature';
import { DraftOwner } from '../drafts/draft-owner';
import { ViewerContext, useViewerQuery } from '../features/identity/public';
import { ReaderSettings } from '../locales/ReaderSettings';
import { cssVariables, theme } from '../theme/theme';
import classes from './App.module.css';
import { PageBoundary } from './PageBoundary';

const schemes = localStorageColorSchemeManager({ key: 'concert.scheme' });

interface AppProps {
  client: ApolloClient;
  features: readonly Feature[];
  routes: RouteObject[];
}

export function App({ client, features, routes }: AppProps) {
  return (
    <DirectionProvider detectDirection>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        defaultColorScheme="auto"
        colorSchemeManager={schemes}
      >
        <ApolloProvider client={client}>
          <FeaturesContext value={features}>
            <BrowserRouter>
              <Reader routes={routes} />
            </BrowserRouter>
          </FeaturesContext>
        </ApolloProvider>
      </MantineProvider>
    </DirectionProvider>
  );
}

const browserZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Everything that depends on who is reading. */
function Reader({ routes }: { routes: RouteObject[] }) {
  const viewer = useViewerQuery();
  const person = viewer.data?.person;
  return (
    <ReaderSettings timeZone={person?.timeZone ?? browserZone}>
      <DraftOwner value={person?.id ?? 'nobody'}>
        <PageBoundary>
          <Answer query={viewer} waiting={<Arrival />}>
            {(data) => (
              <ViewerContext value={data}>
                <Suspense fallback={<Arrival />}>
                  <Pages routes={routes} />
                </Suspense>
              </ViewerContext>
            )}
          </Answer>
        </PageBoundary>
      </DraftOwner>
      <AnnouncementRegion />
    </ReaderSettings>
  );
}

const Pages = ({ routes }: { routes: RouteObject[] }) => useRoutes(routes);

const Arrival = () => (
  <div className={classes.arrival}>
    <PageSkeleton />
  </div>
);
