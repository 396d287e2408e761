import { useState } from 'react';
import type { PlannedActivity } from './useWorkPlan';

interface Place {
  activity: PlannedActivity;
  at: number;
}

/**
 * The rows of a plan, among them the one that is open. Taken out of the plan by someone else, it keeps its place as it
 * was last seen until it is closed: the editor stands in it.
 */
export function useRowsWith(activities: readonly PlannedActivity[], open: string | null) {
  const [last, setLast] = useState<Place | null>(null);
  const at = activities.findIndex(({ id }) => id === open);
  const activity = activities[at];
  if (activity && (last?.activity !== activity || last.at !== at)) setLast({ activity, at });
  if (activity || open === null || last?.activity.id !== open) return { rows: activities, removed: null };
  const rows = [...activities.slice(0, last.at), last.activity, ...activities.slice(last.at)];
  return { rows, removed: open };
}
