import { nodesOf } from '../../apollo/use-pages';
import type { PaletteSource } from '../../assembly/feature';
import { i18next, loadTexts } from '../../locales/i18n';
import { DocumentNamesDocument } from './documents.generated';
import { documentPath } from './paths';

/** The latest papers, by title and by reference. */
export const paletteEntries: PaletteSource['paletteEntries'] = async (client) => {
  const [documents] = await Promise.all([
    client.query({ query: DocumentNamesDocument }),
    loadTexts('documents'),
  ]);
  const t = i18next.getFixedT(null, 'documents');
  return nodesOf(documents.data?.documents).map(({ id, reference, title }) => ({
    id: `document-${id}`,
    label: title,
    description: reference,
    keywords: [reference],
    group: t('title'),
    to: documentPath(id),
  }));
};
