import type { ApolloClient } from '@apollo/client';
import { i18next, loadTexts } from '../../locales/i18n';
import { personNow } from '../identity/public';
import { NoticesForBrowserDocument, type NoticesForBrowserQuery } from './notices.generated';

type Notice = NoticesForBrowserQuery['notices']['edges'][number]['node'];

const keyOf = (personId: string): string => `concert.browserNotices.${personId}`;

/** Each person decides for each browser: a machine that others look at should show nothing. */
export const wantsInBrowser = (personId: string): boolean =>
  'Notification' in window &&
  Notification.permission === 'granted' &&
  localStorage.getItem(keyOf(personId)) !== null;

/** False when the browser does not allow it. */
export async function wantInBrowser(personId: string, wanted: boolean): Promise<boolean> {
  if (!wanted) {
    localStorage.removeItem(keyOf(personId));
    return true;
  }
  if (!('Notification' in window) || (await Notification.requestPermission()) !== 'granted') return false;
  localStorage.setItem(keyOf(personId), 'on');
  return true;
}

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Shows a notice outside the page to whoever looks elsewhere; what comes in quiet hours is shown after them. */
export async function showInBrowser(client: ApolloClient, noticeId: string | null): Promise<void> {
  const personId = personNow(client);
  if (personId === null || !document.hidden || !wantsInBrowser(personId)) return;
  const answer = await client
    .query({ query: NoticesForBrowserDocument, fetchPolicy: 'no-cache' })
    .catch(() => undefined);
  if (!answer?.data) return;
  const { notices, noticeSettings } = answer.data;
  const { quietEndsAt } = noticeSettings;
  if (quietEndsAt) {
    waiting ??= setTimeout(
      () => {
        waiting = undefined;
        void showInBrowser(client, null);
      },
      new Date(quietEndsAt).getTime() - Date.now(),
    );
    return;
  }
  const unread = notices.edges.map(({ node }) => node).filter(({ readAt }) => readAt === null);
  const notice = noticeId === null ? unread[0] : unread.find(({ id }) => id === noticeId);
  if (!notice) return;
  await loadTexts('desk');
  show(notice);
}

function show({ id, kind, title, link }: Notice): void {
  const translate = i18next.t.bind(i18next) as (key: string) => string;
  const word = `desk:change.${kind}`;
  const shown = new Notification(title, {
    body: i18next.exists(word) ? translate(word) : '',
    // The same notice in several tabs is shown once.
    tag: id,
    lang: i18next.language,
  });
  shown.onclick = () => {
    window.focus();
    window.location.assign(link);
  };
}
