/** A file that has arrived and waits to go with a post, or goes with one already. */
export interface AttachedFile {
  id: string;
  fileName: string;
  size: number;
  /** It is a picture that a page may show. */
  shown: boolean;
}

const addressOf = (id: string): string => `attachment:${id}`;

/** Puts a picture below what stands in a text; its name is what is read where it cannot be seen. */
export const withPicture = (text: string, { id, fileName }: AttachedFile): string =>
  [text.trimEnd(), `![${fileName.replace(/[[\]\\]/g, '')}](${addressOf(id)})`].filter(Boolean).join('\n\n');

/** A text without the places of a picture that goes with it no more. */
export const withoutPicture = (text: string, id: string): string =>
  text.replace(new RegExp(`!\\[[^\\]]*\\]\\(${addressOf(id)}\\)\n*`, 'g'), '');

/** The text shows it in a place of its own. */
export const isShownIn = (text: string, id: string): boolean => text.includes(`](${addressOf(id)})`);
