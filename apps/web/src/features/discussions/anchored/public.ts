import { lazy } from 'react';
import { loadTexts } from '../../../locales/i18n';

// Apart from the links: what draws discussions comes when a page has some to show.
export const AnchoredThreads = lazy(async () => {
  const [part] = await Promise.all([import('../parts/AnchoredThreads'), loadTexts('discussions')]);
  return { default: part.AnchoredThreads };
});
