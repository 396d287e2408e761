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
  'thread.started': (event: { threadId: string; bodyId: string; audience: Audience }) => void;
  'thread.changed': (event: { threadId: string; bodyId: string }) => void;
  /** It stands in another body, and the receiver may read it there. */
  'thread.moved': (event: { threadId: string; bodyId: string; from: string }) => void;
  /** Its label was lowered, or it was moved to the receiver's body: the receiver may see it from now on. */
  'thread.gained': (event: { threadId: string; bodyId: string }) => void;
  /** Its label was raised, or it was moved out of the receiver's body: for the receiver it does not exist any more. */
  'thread.lost': (event: { threadId: string; bodyId: string }) => void;
  /** The receiver's own read mark moved, perhaps on another device. */
  'thread.read': (event: { threadId: string; bodyId: string; seq: number }) => void;
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

/** The client asks for nothing over the socket but a sign of life: rooms are decided by the server alone. */
export interface ClientToServerEvents {
  alive: (answer: (serverTime: string) => void) => void;
}

/** What may be sent at all; anything else is answered with `refused`. */
export const CLIENT_EVENTS = ['alive'] as const satisfies (keyof ClientToServerEvents)[];
