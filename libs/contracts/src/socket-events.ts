import type { ErrorCode } from './error-codes.js';
import type { Audience } from './labels.js';

/** Everything the server may send over the one socket; payloads carry ids and counters, and are fetched by right. */
export interface ServerToClientEvents {
  /** A post was added to or changed in a thread the receiver may read. */
  'post.added': (event: {
    threadId: string;
    bodyId: string;
    postId: string;
    seq: number;
    authorId: string;
  }) => void;
  'post.edited': (event: { threadId: string; bodyId: string; postId: string; seq: number }) => void;
  /** Posts of the thread went to another one, or came to its end: its posts are to be fetched again. */
  'posts.moved': (event: { threadId: string; bodyId: string }) => void;
  /** `anchored`: it hangs on a document, an agenda item or an activity, which whoever may read that asks for. */
  'thread.started': (event: {
    threadId: string;
    bodyId: string;
    audience: Audience;
    anchored: boolean;
  }) => void;
  'thread.changed': (event: { threadId: string; bodyId: string }) => void;
  /** It stands in another body, and the receiver may read it there. */
  'thread.moved': (event: { threadId: string; bodyId: string; from: string }) => void;
  /** Its label was lowered, or it was moved to the receiver's body: the receiver may see it from now on. */
  'thread.gained': (event: { threadId: string; bodyId: string }) => void;
  /** Its label was raised, or it was moved out of the receiver's body: for the receiver it does not exist any more. */
  'thread.lost': (event: { threadId: string; bodyId: string }) => void;
  /** The receiver's own read mark moved, perhaps on another device. */
  'thread.read': (event: { threadId: string; bodyId: string; seq: number }) => void;
  /** More have seen an announcement that the receiver may read. */
  'thread.seen': (event: { threadId: string; bodyId: string }) => void;
  /** Somebody looks at a thread that the receiver looks at too, writes in it, or has gone; one visitor is one window. */
  'thread.presence': (event: ThreadPresence) => void;
  'document.changed': (event: { documentId: string; bodyId: string }) => void;
  'meeting.changed': (event: { meetingId: string; bodyId: string }) => void;
  'workplan.changed': (event: { workPlanId: string; bodyId: string }) => void;
  'activity.changed': (event: { activityId: string; bodyId: string }) => void;
  'seat-request.changed': (event: { seatRequestId: string; bodyId: string }) => void;
  'body.changed': (event: { bodyId: string }) => void;
  /** What the receiver may see or do has changed: refetch `viewer` and what is on screen. */
  'standing.changed': () => void;
  'notice.added': (event: { noticeId: string }) => void;
  /** One the receiver has says something else now, or is read. */
  'notice.changed': (event: { noticeId: string }) => void;
  /** The session has ended (signed out, ended from another device, or the person left): sign in again. */
  'session.ended': () => void;
  /** What the receiver sent is no event there is, or came too fast; the socket that sends too fast is cut after it. */
  refused: (refusal: { event?: string; code: ErrorCode }) => void;
  /** The process is going away; reconnect to another one. */
  'server.draining': () => void;
}

export const PRESENCE_STATES = ['HERE', 'WRITING', 'GONE'] as const;

export interface ThreadPresence {
  threadId: string;
  visitor: string;
  personId: string;
  state: (typeof PRESENCE_STATES)[number];
}

/** How often a window says that it still looks at a thread, and after how long without that it is taken to have gone. */
export const PRESENCE_MS = { again: 10_000, gone: 25_000 } as const;

/** The client says over the socket that it lives and what its reader looks at; rooms are decided by the server alone. */
export interface ClientToServerEvents {
  /** The thread in the window, or none; who else is there is answered. Nothing of it is kept. */
  look: (
    at: { threadId: string | null; writing: boolean },
    answer?: (others: ThreadPresence[]) => void,
  ) => void;
  alive: (answer: (serverTime: string) => void) => void;
}

/** What may be sent at all; anything else is answered with `refused`. */
export const CLIENT_EVENTS = ['alive', 'look'] as const satisfies (keyof ClientToServerEvents)[];
