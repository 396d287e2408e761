import 'i18next';
import type governance from '../../locales/en/governance.json';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    governance: typeof governance;
  }
}
