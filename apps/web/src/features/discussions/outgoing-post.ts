import type { Locale } from '@concert/contracts';
import type { AttachedFile } from './attached-files';

/** A post on its way. Its id is made here, so that sending it again makes no second one. */
export interface OutgoingPost {
  id: string;
  threadId: string;
  /** What the thread is called, for when its author is elsewhere or may see it no more. */
  title: string;
  text: string;
  language: Locale | null;
  /** The key of the voice it is spoken as; null for the usual one. */
  as: string | null;
  /** Files that have arrived already and go with it; those of an earlier version had none. */
  files?: readonly AttachedFile[] | undefined;
  /** It stays where it is until its author does something about it, in the tab in which they were told. */
  refused?: boolean;
}

/** Where posts of all tabs stand in the order they were written, and survive a reload until they are sent. */
export interface OutboxShelf {
  read: () => readonly OutgoingPost[];
  /** False when there is no room for it. */
  put: (post: OutgoingPost) => boolean;
  drop: (id: string) => void;
}

/** Of those that wait in all tabs, the first that was written before this one to the same thread and is none of our own. */
export function writtenBefore(
  { id, threadId }: OutgoingPost,
  waiting: readonly OutgoingPost[],
  own: ReadonlySet<string>,
): OutgoingPost | undefined {
  const place = waiting.findIndex((post) => post.id === id);
  return waiting.find(
    (post, index) => index < place && post.threadId === threadId && !post.refused && !own.has(post.id),
  );
}
