export const threadsPath = '/threads';
export const threadPath = (id: string): string => `${threadsPath}/${id}`;

/** The place of a post on its page; the number never changes, so this is its address for good. */
export const postAnchor = (seq: number): string => `post-${seq}`;
export const postPath = (threadId: string, seq: number): string =>
  `${threadPath(threadId)}#${postAnchor(seq)}`;

/** Where posts of a thread are fetched as a document; all of them when none are named. */
export function recordPath(threadId: string, posts: string | null, lang: string): string {
  const asked = new URLSearchParams({ lang, ...(posts === null ? {} : { posts }) });
  return `/exports/threads/${threadId}.docx?${asked.toString()}`;
}

/** The number in the fragment of an address that leads to a post. */
export function postInFragment(fragment: string): number | null {
  const seq = /^#post-([1-9]\d{0,8})$/.exec(fragment)?.[1];
  return seq ? Number(seq) : null;
}

/** Whether the address means a post, although none may have that number. */
export const namesPost = (fragment: string): boolean => fragment.startsWith('#post-');
