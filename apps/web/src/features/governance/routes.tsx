import type { RouteObject } from 'react-router';
import { page } from '../../assembly/page';
import type { Tab } from '../../assembly/feature';

export const routes: readonly RouteObject[] = [
  { path: '/bodies', ...page('governance', async () => (await import('./pages/CompactPage')).CompactPage) },
  {
    // Features put their tabs below it: see `bodyTabs`.
    id: 'body',
    path: '/bodies/:code',
    ...page('governance', async () => (await import('./pages/BodyPage')).BodyPage),
  },
  {
    path: '/entities',
    ...page('governance', async () => (await import('./pages/EntitiesPage')).EntitiesPage),
  },
  {
    path: '/entities/matrix',
    ...page('governance', async () => (await import('./pages/MatrixPage')).MatrixPage),
  },
  {
    path: '/entities/:code',
    ...page('governance', async () => (await import('./pages/EntityPage')).EntityPage),
  },
  { path: '/people/:id', ...page('governance', async () => (await import('./pages/PersonPage')).PersonPage) },
  {
    // Features put their tabs below it: see `secretariatTabs`.
    id: 'secretariat',
    path: '/secretariat',
    ...page('governance', async () => (await import('./pages/SecretariatPage')).SecretariatPage),
  },
];

export const bodyTabs: readonly Tab[] = [
  {
    path: '',
    label: 'tabs.overview',
    order: 10,
    ...page('governance', async () => (await import('./pages/BodyOverviewTab')).BodyOverviewTab),
  },
];

export const secretariatTabs: readonly Tab[] = [
  {
    path: '',
    label: 'tabs.requests',
    order: 10,
    ...page('governance', async () => (await import('./pages/SeatRequestsTab')).SeatRequestsTab),
  },
  {
    path: 'invitations',
    label: 'tabs.invitations',
    order: 20,
    ...page('governance', async () => (await import('./pages/InvitationsTab')).InvitationsTab),
  },
  {
    path: 'people',
    label: 'tabs.people',
    order: 25,
    ...page('governance', async () => (await import('./pages/PeopleTab')).PeopleTab),
  },
  {
    path: 'bodies',
    label: 'tabs.bodies',
    order: 30,
    ...page('governance', async () => (await import('./pages/BodiesTab')).BodiesTab),
  },
  {
    path: 'audit',
    label: 'tabs.audit',
    order: 90,
    ...page('governance', async () => (await import('./pages/AuditTab')).AuditTab),
  },
];
