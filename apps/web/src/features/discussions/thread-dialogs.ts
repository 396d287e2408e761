import { lazy, type ComponentType } from 'react';
import { loadDialogFrame } from '@concert/web-ui';
import { loadGuestsDialog } from '../guests/public';

const part = <Props>(load: () => Promise<ComponentType<Props>>) => {
  const Part = lazy(async () => ({ default: await load() }));
  return { Part, load };
};

const move = part(async () => (await import('./dialogs/MoveThreadDialog')).MoveThreadDialog);
const posts = part(async () => (await import('./dialogs/MovePostsDialog')).MovePostsDialog);
const relabel = part(async () => (await import('./dialogs/RelabelThreadDialog')).RelabelThreadDialog);
const rename = part(async () => (await import('./dialogs/RenameThreadDialog')).RenameThreadDialog);
const chosen = part(async () => (await import('./parts/ChosenPosts')).ChosenPosts);
const copied = part(async () => (await import('./parts/CopiedPosts')).CopiedPosts);

export const MoveThreadDialog = move.Part;
export const MovePostsDialog = posts.Part;
export const RelabelThreadDialog = relabel.Part;
export const RenameThreadDialog = rename.Part;
export const ChosenPosts = chosen.Part;
export const CopiedPosts = copied.Part;

const PARTS = [move, posts, relabel, rename, chosen, copied];

/** For a menu that may be opened only once there is no network any more: what it opens would take the page with it. */
export async function loadThreadDialogs(): Promise<void> {
  await Promise.all([...PARTS.map(({ load }) => load()), loadGuestsDialog(), loadDialogFrame()]);
}
