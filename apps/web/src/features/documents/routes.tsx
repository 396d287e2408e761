import type { RouteObject } from 'react-router';
import type { Tab } from '../../assembly/feature';
import { page } from '../../assembly/page';
import { documentsPath } from './paths';

export const routes: readonly RouteObject[] = [
  {
    path: documentsPath,
    ...page('documents', async () => (await import('./pages/DocumentsPage')).DocumentsPage),
  },
  {
    path: `${documentsPath}/:id`,
    ...page('documents', async () => (await import('./pages/DocumentPage')).DocumentPage),
  },
];

export const bodyTabs: readonly Tab[] = [
  {
    path: 'documents',
    label: 'tabs.documents',
    order: 40,
    ...page('documents', async () => (await import('./pages/BodyDocumentsTab')).BodyDocumentsTab),
  },
];
