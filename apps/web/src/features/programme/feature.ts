import { lazy } from 'react';
import { pagedList } from '../../apollo/type-policies';
import type { Feature } from '../../assembly/feature';
import { activityPath, planOnBodyPath, trackerPath } from './paths';
import { bodyTabs, routes, secretariatTabs } from './routes';

const ReportDeskAct = lazy(async () => ({ default: (await import('./parts/ReportDeskAct')).ReportDeskAct }));

const EntityActivities = lazy(async () => ({
  default: (await import('./parts/EntityActivities')).EntityActivities,
}));

function subjectPath(kind: string, subjectId: string, bodyCode: string | null): string | null {
  if (kind.startsWith('ACTIVITY') || kind.startsWith('PROGRESS')) return activityPath(subjectId);
  return kind.startsWith('WORK_PLAN') && bodyCode ? planOnBodyPath(bodyCode, subjectId) : null;
}

export const programme: Feature = {
  area: 'programme',
  routes,
  bodyTabs,
  secretariatTabs,
  places: [{ path: trackerPath, label: 'places.programme', order: 40 }],
  entityParts: [EntityActivities],
  deskActs: [
    { kind: 'PROGRESS_DUE', Component: ReportDeskAct },
    { kind: 'ACTIVITY_LATE', Component: ReportDeskAct },
  ],
  subjectPath,
  typePolicies: {
    Query: {
      fields: {
        activities: pagedList('filter', 'sort', 'descending'),
        programmes: pagedList(),
      },
    },
    // The same activity is one thing in a draft and another as everyone sees it; both may be on screen.
    Activity: { keyFields: ['id', 'draft'] },
    ActivityConnection: { merge: true },
  },
  palette: () => import('./palette'),
  realtime: () => import('./programme.realtime'),
};
