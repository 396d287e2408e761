import 'i18next';
import type catchUp from '../../locales/en/catchUp.json';
import type notices from '../../locales/en/notices.json';
import type desk from '../../locales/en/desk.json';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    catchUp: typeof catchUp;
    desk: typeof desk;
    notices: typeof notices;
  }
}
