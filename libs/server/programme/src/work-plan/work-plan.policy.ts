import type { ProgrammeState, WorkPlanState } from '@concert/contracts';
import { may, type Standing } from '@concert/governance';
import { isOpen } from '../programme/programme.policy.js';

type WorkPlanObstacle = 'programmeClosed' | 'bodyDissolved';

interface Facts {
  programme: { state: ProgrammeState };
  body: { dissolved: string | null };
}

export interface WorkPlanActions {
  edit: boolean;
  propose: boolean;
  publish: boolean;
  import: boolean;
}

/** What keeps everyone from drafting: plans are drafted while the programme is open and the body exists. */
export function obstacleTo({ programme, body }: Facts, today: string): WorkPlanObstacle | null {
  if (!isOpen(programme)) return 'programmeClosed';
  return body.dissolved !== null && body.dissolved <= today ? 'bodyDissolved' : null;
}

export function workPlanActions(standing: Standing, facts: Facts, today: string): WorkPlanActions {
  const workable = obstacleTo(facts, today) === null;
  const edit = workable && may('editWorkPlan', standing);
  return {
    edit,
    propose: workable && may('proposeActivity', standing),
    publish: workable && may('publishWorkPlan', standing),
    import: edit,
  };
}

/** The state of a plan follows from what was published and from its programme; it is not kept anywhere. */
export function workPlanState(
  publishedNumber: number | null,
  programme: { state: ProgrammeState },
): WorkPlanState {
  if (!isOpen(programme)) return 'CLOSED';
  if (publishedNumber === null) return 'DRAFT';
  return publishedNumber === 1 ? 'PUBLISHED' : 'AMENDED';
}
