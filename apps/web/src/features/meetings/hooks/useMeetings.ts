import { useQuery } from '@apollo/client/react';
import { LIMITS } from '@concert/contracts';
import { useAct } from '../../../apollo/use-act';
import { usePages } from '../../../apollo/use-pages';
import {
  DraftMeetingDocument,
  MeetingsDocument,
  type MeetingRowFragment,
  type MeetingsQueryVariables,
} from '../meetings.generated';

export type MeetingRow = MeetingRowFragment;

const HOUR = 60 * 60 * 1000;

/** The beginning of this hour: a list asked for again within it is the same list in the cache. */
export const thisHour = (now: number = Date.now()): string =>
  new Date(Math.floor(now / HOUR) * HOUR).toISOString();

/** Meetings the viewer may see, by when they begin. */
export function useMeetings(
  filter: Omit<MeetingsQueryVariables, 'first' | 'after'>,
  first: number = LIMITS.pageSize,
) {
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(MeetingsDocument, {
    variables: { ...filter, first },
  });
  // While another month is on its way the last one stays: a page that blinks cannot be read.
  const meetings = (data ?? previousData)?.meetings;
  const pages = usePages(meetings, (after) => fetchMore({ variables: { after } }));
  return { query: { data: meetings, loading, error, refetch }, ...pages };
}

export const useDraftMeeting = () => useAct(DraftMeetingDocument, { changes: [{ root: 'meetings' }] });
