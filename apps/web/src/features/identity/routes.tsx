import type { RouteObject } from 'react-router';
import { page } from '../../assembly/page';
import { mailsPath } from './paths';

export const publicRoutes: readonly RouteObject[] = [
  { path: '/sign-in', ...page('identity', async () => (await import('./pages/SignInPage')).SignInPage) },
  {
    path: '/forgotten-password',
    ...page('identity', async () => (await import('./pages/ForgottenPasswordPage')).ForgottenPasswordPage),
  },
  {
    path: '/reset-password',
    ...page('identity', async () => (await import('./pages/ResetPasswordPage')).ResetPasswordPage),
  },
  {
    path: mailsPath,
    ...page('identity', async () => (await import('./pages/MailsPage')).MailsPage),
  },
  {
    path: '/invitation',
    ...page('identity', async () => (await import('./pages/InvitationPage')).InvitationPage),
  },
  {
    path: '/guest',
    ...page('identity', async () => (await import('./pages/GuestInvitationPage')).GuestInvitationPage),
  },
];

export const routes: readonly RouteObject[] = [
  { path: '/profile', ...page('identity', async () => (await import('./pages/ProfilePage')).ProfilePage) },
];
