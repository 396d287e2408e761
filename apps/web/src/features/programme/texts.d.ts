import 'i18next';
import type programme from '../../locales/en/programme.json';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    programme: typeof programme;
  }
}
