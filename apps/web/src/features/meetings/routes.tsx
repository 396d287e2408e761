import type { RouteObject } from 'react-router';
import type { Tab } from '../../assembly/feature';
import { page } from '../../assembly/page';
import { agendaItemPath, calendarPath, meetingPath } from './paths';

export const routes: readonly RouteObject[] = [
  {
    path: calendarPath,
    ...page('meetings', async () => (await import('./pages/CalendarPage')).CalendarPage),
  },
  {
    path: meetingPath(':id'),
    ...page('meetings', async () => (await import('./pages/MeetingPage')).MeetingPage),
  },
  {
    path: agendaItemPath(':id'),
    ...page('meetings', async () => (await import('./pages/AgendaItemPage')).AgendaItemPage),
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
