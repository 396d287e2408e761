import 'i18next';
import type desk from '../../locales/en/desk.json';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    desk: typeof desk;
  }
}
