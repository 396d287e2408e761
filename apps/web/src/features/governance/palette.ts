import { i18next } from '../../locales/i18n';
import type { PaletteSource } from '../../assembly/feature';
import { isInterfaceLocale } from '../../locales/languages';
import { loadTexts } from '../../locales/i18n';
import { pickLanguage, type TranslatedName } from '../../locales/pick-language';
import { nodesOf } from '../../apollo/use-pages';
import { BodyChoicesDocument, EntityChoicesDocument } from './entities.generated';
import { bodyPath, entityPath, matrixPath } from './paths';

/** Bodies and entities by code, acronym and name in any language. */
export const paletteEntries: PaletteSource['paletteEntries'] = async (client) => {
  const [bodies, entities] = await Promise.all([
    client.query({ query: BodyChoicesDocument }),
    client.query({ query: EntityChoicesDocument }),
    loadTexts('governance'),
  ]);
  const t = i18next.getFixedT(null, 'governance');
  const locale = isInterfaceLocale(i18next.language) ? i18next.language : 'en';
  const inReadersLanguage = (name: TranslatedName) => pickLanguage(name, locale).text;
  const inEveryLanguage = (name: TranslatedName) =>
    Object.values(name).filter((text) => typeof text === 'string');
  return [
    ...nodesOf(bodies.data?.bodies).map(({ code, name }) => ({
      id: `body-${code}`,
      label: `${code} ${inReadersLanguage(name)}`,
      keywords: [code, ...inEveryLanguage(name)],
      group: t('palette.bodies'),
      to: bodyPath(code),
    })),
    ...nodesOf(entities.data?.entities).map(({ code, acronym, name }) => ({
      id: `entity-${code}`,
      label: inReadersLanguage(acronym),
      description: inReadersLanguage(name),
      keywords: [code, ...inEveryLanguage(acronym), ...inEveryLanguage(name)],
      group: t('palette.entities'),
      to: entityPath(code),
    })),
    { id: 'matrix', label: t('matrix.title'), group: t('palette.views'), to: matrixPath },
  ];
};
