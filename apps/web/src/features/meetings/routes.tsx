import type { RouteObject } from 'react-router';
import type { Tab } from '../../assembly/feature';
import { page } from '../../assembly/page';
import { calendarPath } from './paths';

export const routes: readonly RouteObject[] = [
  {
    path: calendarPath,
    ...page('meetings', async () => (await import('./pages/CalendarPage')).CalendarPage),
  },
  {
    path: '/meetings/:id',
    ...page('meetings', async () => (await import('./pages/MeetingPage')).MeetingPage),
  },
];

export const bodyTabs: readonly Tab[] = [
  {
    path: 'meetings',
    label: 'tabs.meetings',
    order: 30,
    ...page('meetings', async () => (await import('./pages/BodyMeetingsTab')).BodyMeetingsTab),
  },
];
