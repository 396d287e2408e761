import type { ProgrammeState, WorkPlanState } from '@concert/contracts';
import { may, type Standing } from '@concert/governance';
import { isOpen } from '../programme/programme.policy.js';

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

/** Plans are drafted while the programme is open and the body exists. */
export const isWorkable = ({ programme, body }: Facts): boolean =>
  isOpen(programme) && body.dissolved === null;

export function workPlanActions(standing: Standing, facts: Facts): WorkPlanActions {
  const workable = isWorkable(facts);
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
