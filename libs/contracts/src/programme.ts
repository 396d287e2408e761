/** The life of a joint programme of work. */
export const PROGRAMME_STATES = [
  'OPEN',
  'CONSOLIDATED',
  'BEFORE_COMMITTEE',
  'ADOPTED',
  'AMENDED',
  'CLOSED',
] as const;
export type ProgrammeState = (typeof PROGRAMME_STATES)[number];

/** How far an activity is; late is computed from it, never set. */
export const ACTIVITY_STATUSES = ['PLANNED', 'UNDER_WAY', 'COMPLETED', 'CANCELLED'] as const;
export type ActivityStatus = (typeof ACTIVITY_STATUSES)[number];

/** The life of a body's work plan. */
export const WORK_PLAN_STATES = ['DRAFT', 'PUBLISHED', 'AMENDED', 'CLOSED'] as const;
export type WorkPlanState = (typeof WORK_PLAN_STATES)[number];
