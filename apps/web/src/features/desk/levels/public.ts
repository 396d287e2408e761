import { lazy, type ComponentType } from 'react';
import { loadTexts } from '../../../locales/i18n';

// Apart from what the shell takes of the desk: nothing of it is in the first load.
const withTexts = <Props>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => {
    const [part] = await Promise.all([load(), loadTexts('notices')]);
    return { default: part };
  });

export const ThreadLevel = withTexts(async () => (await import('../parts/ThreadLevel')).ThreadLevel);
const levelItems = async () => (await import('../parts/ThreadLevelItems')).ThreadLevelItems;
export const ThreadLevelItems = withTexts(levelItems);
/** For a menu that may be opened only once there is no network any more. */
export const loadThreadLevelItems = () => Promise.all([levelItems(), loadTexts('notices')]);
export const BodyLevel = withTexts(async () => (await import('../parts/BodyLevel')).BodyLevel);
