import type { ActivityStatus, Translated } from '@concert/contracts';

/** A published activity that the viewer's entity leads and that is not over. */
export interface OpenActivity {
  activityId: string;
  bodyId: string;
  entityId: string;
  number: string;
  title: Translated;
  startsOn: string;
  endsOn: string;
  status: ActivityStatus;
  percent: number;
  reportedOn: string | null;
}
