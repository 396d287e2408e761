import 'i18next';
import type notices from '../../locales/en/notices.json';
import type desk from '../../locales/en/desk.json';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    desk: typeof desk;
    notices: typeof notices;
  }
}
