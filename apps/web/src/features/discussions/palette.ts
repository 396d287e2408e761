import { nodesOf } from '../../apollo/use-pages';
import type { PaletteSource } from '../../assembly/feature';
import { i18next, loadTexts } from '../../locales/i18n';
import { bodyPath } from '../governance/public';
import { DiscussedBodiesDocument } from './threads.generated';

/** The discussions of each body, by its code. */
export const paletteEntries: PaletteSource['paletteEntries'] = async (client) => {
  const [{ data }] = await Promise.all([
    client.query({ query: DiscussedBodiesDocument }),
    loadTexts('discussions'),
  ]);
  const t = i18next.getFixedT(null, 'discussions');
  return nodesOf(data?.bodies).map(({ code, name, unreadThreads }) => ({
    id: `discussions-${code}`,
    label: t('palette.entry', { body: code }),
    description: unreadThreads > 0 ? t('list.unreadThreads', { count: unreadThreads }) : undefined,
    keywords: [code, ...Object.values(name).filter((text) => typeof text === 'string')],
    group: t('palette.group'),
    to: `${bodyPath(code)}/discussions`,
  }));
};
