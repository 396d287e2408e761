import { useMemo } from 'react';
import type { AttachedFile } from '../attached-files';
import { picturesOf } from '../local-pictures';

interface GivenPicture {
  id: string;
  url: string;
}

/** Pictures among files that can be shown before their post has arrived; the same list while they are the same. */
export function useLocalPictures(files: readonly AttachedFile[], given?: readonly GivenPicture[]) {
  return useMemo(() => [...(given ?? []), ...picturesOf(files)], [files, given]);
}
