import { readDraft, removeDraft, writeDraft } from '../../drafts/draft-store';
import type { AttachedFile } from './attached-files';

/** Under what the answer one is writing in a thread is kept in the browser. */
export const replyDraft = (threadId: string): string => `reply.${threadId}`;
/** The files that are to go with it. */
export const replyFiles = (threadId: string): string => `reply.${threadId}.files`;

/** An answer that is kept in the browser, and when it was typed. */
export function keptReply(person: string, threadId: string): { text: string; at: string } | null {
  const kept = readDraft<string>(localStorage, person, replyDraft(threadId));
  return kept && { text: kept.value, at: kept.at };
}

interface Said {
  author: { id: string };
  text: string;
  createdAt: string;
}

/** Whether what is kept has been said since: as it is, or gone on with on another device. */
export const isSaid = (
  posts: readonly Said[],
  authorId: string,
  { text, at }: { text: string; at: string },
): boolean =>
  posts.some(
    (post) =>
      post.author.id === authorId &&
      post.text.startsWith(text.trim()) &&
      Date.parse(post.createdAt) >= Date.parse(at),
  );

/** Puts the answer one was writing in a thread that leads to another below what one was writing there. */
export function carryReply(person: string, from: string, to: string): void {
  const [left, there] = [from, to].map(
    (id) => readDraft<string>(localStorage, person, replyDraft(id))?.value ?? '',
  );
  if (!left?.trim()) return;
  const value = [there?.trimEnd(), left].filter(Boolean).join('\n\n');
  const kept = { value, base: null, at: new Date().toISOString() };
  if (!writeDraft(localStorage, person, replyDraft(to), kept)) return;
  removeDraft(localStorage, person, replyDraft(from));
  carryFiles(person, from, to);
}

function carryFiles(person: string, from: string, to: string): void {
  const [left, there] = [from, to].map(
    (id) => readDraft<readonly AttachedFile[]>(localStorage, person, replyFiles(id))?.value ?? [],
  );
  if (!left?.length) return;
  const kept = { value: [...(there ?? []), ...left], base: null, at: new Date().toISOString() };
  if (writeDraft(localStorage, person, replyFiles(to), kept))
    removeDraft(localStorage, person, replyFiles(from));
}
