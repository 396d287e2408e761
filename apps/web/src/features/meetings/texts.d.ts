import 'i18next';
import type meetings from '../../locales/en/meetings.json';
import type proposing from '../../locales/en/proposing.json';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    meetings: typeof meetings;
    proposing: typeof proposing;
  }
}
