import type { ActivityStatus } from '@concert/contracts';
import { type Mandate, may, type Standing } from '@concert/governance';
import { invalid } from '@concert/kernel';

/** Who answers for an activity: by the published plan, or by the draft while there is none. */
export interface Answering {
  answeringLeadId: string;
  answeringIds: readonly string[];
}

/** Officers and the secretariat edit the whole draft, members what their own entity leads in it. */
export function mayEdit(standing: Standing, leadEntityId: string): boolean {
  if (may('editWorkPlan', standing)) return true;
  return may('proposeActivity', standing) && standing.voices.some((voice) => voice.entityId === leadEntityId);
}

/** Someone who may state something in the name of their entity: who represents it anywhere, and its focal point. */
const speaksFor = (mandate: Mandate, entityIds: readonly string[]): boolean =>
  mandate.entityId !== null &&
  entityIds.includes(mandate.entityId) &&
  (mandate.focalPoint || mandate.voices.length > 0);

/** Chairs and the secretariat report on every activity of the body, entities on those they lead or contribute to. */
export const mayReport = (standing: Standing, mandate: Mandate, activity: Answering): boolean =>
  may('reportProgress', standing) || speaksFor(mandate, [activity.answeringLeadId, ...activity.answeringIds]);

/** A contributing entity does not call off what another leads. */
export const mayCancel = (standing: Standing, mandate: Mandate, activity: Answering): boolean =>
  may('reportProgress', standing) || speaksFor(mandate, [activity.answeringLeadId]);

/** INVALID_INPUT when status and percentage contradict each other. */
export function requireConsistent(status: ActivityStatus, percent: number): void {
  if (status === 'PLANNED' && percent !== 0) throw invalid('percent', 'plannedIsZero');
  if (status === 'COMPLETED' && percent !== 100) throw invalid('percent', 'completedIsHundred');
}
