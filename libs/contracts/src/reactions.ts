/**
 * Short answers to a post that need no post of their own. None says yes or no: consent is given where decisions are
 * taken, so nothing here may be taken for a vote.
 */
export const REACTION_KINDS = ['THANKS', 'NOTED', 'WELL_DONE', 'QUESTION', 'WORKING_ON_IT'] as const;
export type ReactionKind = (typeof REACTION_KINDS)[number];
