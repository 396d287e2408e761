import 'i18next';
import type meetings from '../../locales/en/meetings.json';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    meetings: typeof meetings;
  }
}
