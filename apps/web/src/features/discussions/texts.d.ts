import 'i18next';
import type discussions from '../../locales/en/discussions.json';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    discussions: typeof discussions;
  }
}
