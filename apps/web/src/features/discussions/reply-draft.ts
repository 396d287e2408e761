/** Under what the answer one is writing in a thread is kept in the browser. */
export const replyDraft = (threadId: string): string => `reply.${threadId}`;
