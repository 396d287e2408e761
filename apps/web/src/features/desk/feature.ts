import type { RouteObject } from 'react-router';
import { pagedList } from '../../apollo/type-policies';
import type { Feature } from '../../assembly/feature';
import { page } from '../../assembly/page';
import { loadTexts } from '../../locales/i18n';
import { catchUpPath, noticeSettingsPath, noticesPath } from './paths';

const routes: readonly RouteObject[] = [
  { path: '/', ...page('desk', async () => (await import('./pages/DeskPage')).DeskPage) },
  {
    path: catchUpPath,
    ...page('catchUp', async () => {
      const [{ CatchUpPage }] = await Promise.all([import('./pages/CatchUpPage'), loadTexts('desk')]);
      return CatchUpPage;
    }),
  },
  { path: noticesPath, ...page('desk', async () => (await import('./pages/NoticesPage')).NoticesPage) },
  {
    path: noticeSettingsPath,
    ...page('notices', async () => (await import('./pages/NoticeSettingsPage')).NoticeSettingsPage),
  },
];

export const desk: Feature = {
  area: 'desk',
  routes,
  places: [
    { path: '/', label: 'places.desk', order: 10 },
    { path: catchUpPath, label: 'places.catchUp', order: 12 },
  ],
  secretariatTabs: [
    {
      path: 'mail',
      label: 'tabs.mail',
      order: 80,
      ...page('notices', async () => (await import('./pages/MailTab')).MailTab),
    },
  ],
  typePolicies: {
    CatchUpBody: { fields: { threads: pagedList(), changes: pagedList() } },
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
