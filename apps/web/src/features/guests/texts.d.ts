import 'i18next';
import type guests from '../../locales/en/guests.json';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    guests: typeof guests;
  }
}
