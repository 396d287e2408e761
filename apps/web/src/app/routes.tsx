import { lazy, Suspense } from 'react';
import { matchRoutes, type RouteObject } from 'react-router';
import type { Feature, Tab } from '../assembly/feature';
import { page, type PageHandle } from '../assembly/page';
import { useViewer } from '../features/identity/public';
import { Shell } from './shell/Shell';
import { SignedInOnly } from './SignedInOnly';

const GuestShell = lazy(async () => ({ default: (await import('./shell/GuestShell')).GuestShell }));

const Around = () =>
  useViewer().guest ? (
    <Suspense>
      <GuestShell />
    </Suspense>
  ) : (
    <Shell />
  );

const tabRoute = ({ path, element, handle }: Tab): RouteObject =>
  path === '' ? { index: true, element, handle } : { path, element, handle };

/** Puts the tabs which features contribute below the page they belong to, known by the id of its route. */
const withTabs = (routes: readonly RouteObject[], id: string, tabs: readonly Tab[]): RouteObject[] =>
  routes.map((route) =>
    route.id === id && !route.index ? { ...route, children: tabs.map(tabRoute) } : route,
  );

export function buildRoutes(features: readonly Feature[]): RouteObject[] {
  const routes = features.flatMap((feature) => feature.routes ?? []);
  const bodyTabs = features.flatMap((feature) => feature.bodyTabs ?? []);
  const secretariatTabs = features.flatMap((feature) => feature.secretariatTabs ?? []);
  return [
    ...features.flatMap((feature) => feature.publicRoutes ?? []),
    {
      element: (
        <SignedInOnly>
          <Around />
        </SignedInOnly>
      ),
      children: [
        ...withTabs(withTabs(routes, 'body', bodyTabs), 'secretariat', secretariatTabs),
        { path: '*', ...page('app', async () => (await import('./pages/NotFoundPage')).NotFoundPage) },
      ],
    },
  ];
}

const isPageHandle = (handle: unknown): handle is PageHandle =>
  typeof handle === 'object' && handle !== null && 'preload' in handle;

/** Starts fetching the code of the page at that address, while who is signed in is still being asked. */
export function preloadPage(routes: RouteObject[], location: { pathname: string }): void {
  for (const { route } of matchRoutes(routes, location.pathname) ?? []) {
    // A page that fails to load says so when it is drawn.
    if (isPageHandle(route.handle)) route.handle.preload().catch(() => undefined);
  }
}
