import { ACTIVITY_STATUSES, PROGRAMME_STATES, WORK_PLAN_STATES } from '@concert/contracts';
import { enumOf } from '@concert/kernel';

export const ProgrammeStateEnum = enumOf(
  'ProgrammeState',
  PROGRAMME_STATES,
  'The life of a joint programme of work.',
);
export const ActivityStatusEnum = enumOf(
  'ActivityStatus',
  ACTIVITY_STATUSES,
  'How far an activity is. Late is not among them: it follows from dates, status and today.',
);
export const WorkPlanStateEnum = enumOf(
  'WorkPlanState',
  WORK_PLAN_STATES,
  'DRAFT: never published. AMENDED: published more than once. CLOSED: its programme is closed.',
);
