import type { RouteObject } from 'react-router';
import { pagedList } from '../../apollo/type-policies';
import type { Feature } from '../../assembly/feature';
import { page } from '../../assembly/page';
import { noticeSettingsPath, noticesPath } from './paths';

const routes: readonly RouteObject[] = [
  { path: '/', ...page('desk', async () => (await import('./pages/DeskPage')).DeskPage) },
  { path: noticesPath, ...page('desk', async () => (await import('./pages/NoticesPage')).NoticesPage) },
  {
    path: noticeSettingsPath,
    ...page('notices', async () => (await import('./pages/NoticeSettingsPage')).NoticeSettingsPage),
  },
];

export const desk: Feature = {
  area: 'desk',
  routes,
  places: [{ path: '/', label: 'places.desk', order: 10 }],
  secretariatTabs: [
    {
      path: 'mail',
      label: 'tabs.mail',
      order: 80,
      ...page('notices', async () => (await import('./pages/MailTab')).MailTab),
    },
  ],
  typePolicies: {
    Query: {
      fields: {
        notices: pagedList(),
        noticeLevels: pagedList(),
        mails: pagedList('state', 'address'),
        inboundMails: pagedList(),
      },
    },
  },
  realtime: () => import('./desk.realtime'),
};
