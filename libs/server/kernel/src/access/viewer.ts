/** The person on whose behalf something is done; always the first, explicit argument of a use case. */
export interface Viewer {
  readonly personId: string;
  readonly sessionId: string;
  /** Where the request came from, for the audit. */
  readonly ip: string | null;
}
