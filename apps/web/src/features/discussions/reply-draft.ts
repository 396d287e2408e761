import { readDraft, removeDraft, writeDraft } from '../../drafts/draft-store';
import type { AttachedFile } from './attached-files';

/** Under what the answer one is writing in a thread is kept in the browser. */
export const replyDraft = (threadId: string): string => `reply.${threadId}`;
/** The files that are to go with it. */
export const replyFiles = (threadId: string): string => `reply.${threadId}.files`;

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
