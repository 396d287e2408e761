import type { AttachedFile } from './attached-files';

/** Pictures this tab has sent, by the ids they were given: shown from here until their post has arrived. */
const addresses = new Map<string, string>();

export function keepPicture(id: string, file: File): void {
  addresses.set(id, URL.createObjectURL(file));
}

export function dropPicture(id: string): void {
  const address = addresses.get(id);
  if (address) URL.revokeObjectURL(address);
  addresses.delete(id);
}

/** The pictures among these files that can be shown already. */
export const picturesOf = (files: readonly AttachedFile[]): { id: string; url: string }[] =>
  files.flatMap(({ id }) => {
    const url = addresses.get(id);
    return url ? [{ id, url }] : [];
  });
