/** A title to begin with: the name of the file without its ending, its words apart. */
export const titleOf = (fileName: string): string =>
  fileName
    .replace(/\.[A-Za-z0-9]{1,10}$/, '')
    .replaceAll(/[_\s]+/g, ' ')
    .trim();
