import { createContext, useContext } from 'react';
import type { ViewerFieldsFragment } from '../viewer.generated';

/** The person signed in, with the seats they may speak from. */
export type Viewer = ViewerFieldsFragment;

export const ViewerContext = createContext<Viewer | null>(null);

/** On pages for anyone. */
export const useMaybeViewer = (): Viewer | null => useContext(ViewerContext);

/** On pages for people who are signed in; the router lets nobody else see them. */
export function useViewer(): Viewer {
  const viewer = useMaybeViewer();
  if (!viewer) throw new Error('This page is only for people who are signed in');
  return viewer;
}
