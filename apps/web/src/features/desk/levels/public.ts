import { lazy, type ComponentType } from 'react';
import { loadTexts } from '../../../locales/i18n';

// Apart from what the shell takes of the desk: nothing of it is in the first load.
const withTexts = <Props>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => {
    const [part] = await Promise.all([load(), loadTexts('notices')]);
    return { default: part };
  });

export const ThreadLevel = withTexts(async () => (await import('../parts/ThreadLevel')).ThreadLevel);
export const ThreadLevelItems = withTexts(
  async () => (await import('../parts/ThreadLevelItems')).ThreadLevelItems,
);
export const BodyLevel = withTexts(async () => (await import('../parts/BodyLevel')).BodyLevel);
