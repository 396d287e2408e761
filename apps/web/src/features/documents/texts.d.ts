import 'i18next';
import type documents from '../../locales/en/documents.json';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    documents: typeof documents;
  }
}
