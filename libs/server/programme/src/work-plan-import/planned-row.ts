import type { ActivityStatus } from '@concert/contracts';
import type { PlannedActivity } from '../activity/planned-activity.js';

/** A row of a file that will be written: a new activity when it has no id yet. */
export interface PlannedRow extends PlannedActivity {
  id: string | null;
  status: ActivityStatus;
  percent: number;
}
