/** Sizes both sides check: the browser to help, the server to decide. Lengths are in characters. */
export const LIMITS = {
  pageSize: 25,
  pageSizeMax: 100,
  name: 200,
  title: 300,
  email: 254,
  motivation: 4_000,
  reason: 2_000,
  post: 40_000,
  /** An answer being written is kept at the server up to that length; the browser keeps any. */
  replyDraft: 20_000,
  /** Files that go with one post. */
  attachments: 10,
  /** Posts in one record that is copied of a discussion. */
  recordPosts: 500,
  description: 20_000,
  termsOfReference: 200_000,
  passwordMin: 10,
  passwordMax: 200,
  fileBytes: 100 * 1024 * 1024,
  portraitBytes: 1024 * 1024,
  invitationsAtOnce: 200,
  /** A pasted list of people to invite. */
  invitationText: 100_000,
  importRows: 2_000,
  /** A work plan of that many rows takes a tenth of it. */
  importBytes: 4_000_000,
  place: 200,
  activityNumber: 30,
  contributors: 60,
  countries: 60,
  budgetUsd: 2_000_000_000,
  guestsOfThread: 20,
  invitationDays: { min: 1, max: 60, usual: 14 },
} as const;
