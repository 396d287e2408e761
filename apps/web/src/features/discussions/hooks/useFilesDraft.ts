import { useDraft } from '../../../drafts/useDraft';
import type { AttachedFile } from '../attached-files';

const none: readonly AttachedFile[] = [];

/** Files that are to go with what is being written, kept in the browser beside its text. */
export function useFilesDraft(key: string, initial: readonly AttachedFile[] = none) {
  const { value, setValue, restored, clear } = useDraft(key, initial);
  const change = (files: readonly AttachedFile[]) => {
    // Nothing is kept for nothing: signing out asks about everything that is.
    if (files.length === 0 && initial.length === 0) clear();
    else setValue(files);
  };
  return { files: value, change, restored, clear };
}
