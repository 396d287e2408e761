import 'i18next';
import type app from './en/app.json';
import type ui from './en/ui.json';

// Each feature adds its own file of texts to ResourceNamespaceMap, in a `texts.d.ts` of its folder.
declare module 'i18next' {
  interface ResourceNamespaceMap {
    app: typeof app;
    ui: typeof ui;
  }
  interface CustomTypeOptions {
    defaultNS: 'app';
  }
}
