/**
 * What a person is to one body: S secretariat, C chair or co-chair, V vice-chair, M member's representative,
 * O observer's representative, X signed in without a seat there. A person not signed in has no kind at all.
 */
export const STANDING_KINDS = ['S', 'C', 'V', 'M', 'O', 'X'] as const;
export type StandingKind = (typeof STANDING_KINDS)[number];

/**
 * The table of rights: which kinds of person may do an action in a body when the state of the thing allows it.
 * Whatever is not listed is refused.
 */
export const RIGHTS = {
  seeBody: ['S', 'C', 'V', 'M', 'O', 'X'],
  requestSeat: ['X'],
  decideSeatRequest: ['S', 'C'],
  appoint: ['S'],
  proposeTermsOfReference: ['S', 'C'],
  administerBody: ['S'],
  readBody: ['S', 'C', 'V', 'M', 'O'],
  startThread: ['S', 'C', 'V', 'M'],
  post: ['S', 'C', 'V', 'M'],
  postWhereObserversSpeak: ['O'],
  moderate: ['S', 'C', 'V'],
  uploadDocument: ['S', 'C', 'V', 'M'],
  clearDocument: ['S', 'C'],
  runMeeting: ['S', 'C', 'V'],
  proposeAgendaItem: ['S', 'C', 'V', 'M'],
  /** Of one's own entity; the whole draft is for those of `editWorkPlan`. */
  proposeActivity: ['S', 'C', 'V', 'M'],
  editWorkPlan: ['S', 'C', 'V'],
  publishWorkPlan: ['C'],
  /** Besides the entities that lead the activity or contribute to it. */
  reportProgress: ['S', 'C'],
  administerProgramme: ['S'],
  readProgramme: ['S', 'C', 'V', 'M', 'O', 'X'],
} as const satisfies Record<string, readonly StandingKind[]>;

export type Action = keyof typeof RIGHTS;
