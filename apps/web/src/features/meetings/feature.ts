import { lazy } from 'react';
import { pagedList } from '../../apollo/type-policies';
import type { Feature } from '../../assembly/feature';
import { loadTexts } from '../../locales/i18n';
import { agendaItemPath, calendarPath, meetingPath } from './paths';
import { bodyTabs, routes } from './routes';

const ProposalDeskAct = lazy(async () => ({
  default: (await import('./parts/ProposalDeskAct')).ProposalDeskAct,
}));

const PostsToAgenda = lazy(async () => {
  const [part] = await Promise.all([import('./parts/PostsToAgenda'), loadTexts('proposing')]);
  return { default: part.PostsToAgenda };
});

function subjectPath(kind: string, subjectId: string): string | null {
  if (/^(AGENDA_PROPOSAL|PROPOSAL_.*|PAPER_PINNED)$/.test(kind)) return agendaItemPath(subjectId);
  return kind.startsWith('MEETING') ? meetingPath(subjectId) : null;
}

export const meetings: Feature = {
  area: 'meetings',
  routes,
  bodyTabs,
  places: [{ path: calendarPath, label: 'places.calendar', order: 50 }],
  threadParts: [PostsToAgenda],
  deskActs: [{ kind: 'AGENDA_PROPOSAL', Component: ProposalDeskAct }],
  subjectPath,
  typePolicies: {
    Query: { fields: { meetings: pagedList('body', 'from', 'to', 'latestFirst') } },
  },
  palette: () => import('./palette'),
  realtime: () => import('./meetings.realtime'),
};
