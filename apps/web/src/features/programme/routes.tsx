import type { RouteObject } from 'react-router';
import type { Tab } from '../../assembly/feature';
import { page } from '../../assembly/page';
import { trackerPath } from './paths';

export const routes: readonly RouteObject[] = [
  {
    path: trackerPath,
    ...page('programme', async () => (await import('./pages/TrackerPage')).TrackerPage),
  },
  {
    path: `${trackerPath}/:code`,
    ...page('programme', async () => (await import('./pages/ProgrammePage')).ProgrammePage),
  },
  {
    path: '/activities/:id',
    ...page('programme', async () => (await import('./pages/ActivityPage')).ActivityPage),
  },
];

export const bodyTabs: readonly Tab[] = [
  {
    path: 'work-plan',
    label: 'tabs.workPlan',
    order: 50,
    ...page('programme', async () => (await import('./pages/BodyWorkPlanTab')).BodyWorkPlanTab),
  },
];

export const secretariatTabs: readonly Tab[] = [
  {
    path: 'programmes',
    label: 'tabs.programmes',
    order: 40,
    ...page('programme', async () => (await import('./pages/ProgrammesTab')).ProgrammesTab),
  },
];
