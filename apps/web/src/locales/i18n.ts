import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { INTERFACE_LOCALES } from '@concert/contracts';
import { initialLocale, isInterfaceLocale, rememberLocale } from './languages';

/** The addresses of the texts: one file for each language and area, fetched as data when first needed. */
const files = import.meta.glob<string>('./*/*.json', { query: '?url', import: 'default', eager: true });

async function fetchTexts(language: string, area: string): Promise<Record<string, string>> {
  const address = files[`./${language}/${area}.json`];
  if (!address) throw new Error(`No texts for ${area} in ${language}`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Texts for ${area} in ${language}: ${response.status}`);
  const texts = (await response.json()) as Record<string, string>;
  return texts;
}

const backend: BackendModule = {
  type: 'backend',
  callbackApi: true,
  init() {},
  read(language, area, done) {
    fetchTexts(language, area).then(
      (texts) => done(null, texts),
      // True asks i18next to try again: a lost network is not a missing language.
      (fault: Error) => done(fault, true),
    );
  },
};

i18next.on('languageChanged', (language) => {
  if (isInterfaceLocale(language)) rememberLocale(language);
});

/** Ready once the words of the shell are there; pages bring their own. */
export const textsReady = i18next
  .use(backend)
  .use(initReactI18next)
  .init({
    lng: initialLocale(),
    supportedLngs: [...INTERFACE_LOCALES],
    // Every key exists in every language (a test sees to it), so no second language is ever loaded to fall back to.
    fallbackLng: false,
    ns: ['app', 'ui'],
    defaultNS: 'app',
    interpolation: { escapeValue: false },
    react: { useSuspense: true },
  });

/** Brings the words of an area, so that its page does not have to wait for them on top of its code. */
export const loadTexts = (area: string): Promise<void> => textsReady.then(() => i18next.loadNamespaces(area));

export { i18next };
