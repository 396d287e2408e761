/** The person on whose behalf something is done; always the first, explicit argument of a use case. */
export interface Viewer {
  readonly personId: string;
  readonly sessionId: string;
  /** Somebody from outside, who is let into single threads: whatever does not say otherwise is closed to them. */
  readonly guest: boolean;
  /** Where the request came from, for the audit. */
  readonly ip: string | null;
}
