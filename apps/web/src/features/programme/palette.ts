import { nodesOf } from '../../apollo/use-pages';
import type { PaletteSource } from '../../assembly/feature';
import { i18next, loadTexts } from '../../locales/i18n';
import { isInterfaceLocale } from '../../locales/languages';
import { pickLanguage } from '../../locales/pick-language';
import { programmePath } from './paths';
import { ProgrammeNamesDocument } from './programmes.generated';

/** The programmes, by code and by title in any language; and what is late. */
export const paletteEntries: PaletteSource['paletteEntries'] = async (client) => {
  const [programmes] = await Promise.all([
    client.query({ query: ProgrammeNamesDocument }),
    loadTexts('programme'),
  ]);
  const t = i18next.getFixedT(null, 'programme');
  const locale = isInterfaceLocale(i18next.language) ? i18next.language : 'en';
  return [
    ...nodesOf(programmes.data?.programmes).map(({ code, title }) => ({
      id: `programme-${code}`,
      label: pickLanguage(title, locale).text,
      description: code,
      keywords: [code, ...Object.values(title).filter((text) => typeof text === 'string')],
      group: t('title'),
      to: programmePath(code),
    })),
    { id: 'late', label: t('tracker.showLate'), group: t('title'), to: '/programme?late=true' },
  ];
};
