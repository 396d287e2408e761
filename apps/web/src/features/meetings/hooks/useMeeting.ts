import { useQuery } from '@apollo/client/react';
import type { Audience } from '@concert/contracts';
import type { Query } from '../../../apollo/Answer';
import { useAct } from '../../../apollo/use-act';
import {
  CancelMeetingDocument,
  ConveneDocument,
  ConvocationDocument,
  MeetingDocument,
  UpdateMeetingDocument,
  type AgendaItemFragment,
  type ConvocationQuery,
  type MeetingPageFragment,
  type PaperFragment,
} from '../meeting.generated';

export type Meeting = MeetingPageFragment;
export type AgendaItem = AgendaItemFragment;
export type Paper = PaperFragment;
export type Convocation = ConvocationQuery['convocation'];

export function useMeeting(id: string): Query<Meeting> {
  const { data, loading, error, refetch } = useQuery(MeetingDocument, { variables: { id } });
  // What has been taken away must not stay on the screen because it is still in the cache.
  return { data: error ? undefined : data?.meeting, loading, error, refetch };
}

const changes = [{ root: 'meetings' }, { root: 'desk' }];

/** What those who run a meeting do with it; each act tells people, or changes what they are told. */
export function useMeetingActs() {
  return {
    update: useAct(UpdateMeetingDocument, { changes }),
    convene: useAct(ConveneDocument, { changes }),
    cancel: useAct(CancelMeetingDocument, { changes }),
  };
}

interface ConvocationOf {
  meetingId: string;
  /** As if these bodies sat with the host. */
  jointBodies?: readonly string[];
  /** As if it had this audience. */
  audience?: Audience;
}

/** Exactly who would be told now; never from the cache, for people come and go. */
export function useConvocation({ meetingId, jointBodies, audience }: ConvocationOf): Query<Convocation> {
  const { data, previousData, loading, error, refetch } = useQuery(ConvocationDocument, {
    variables: {
      meeting: meetingId,
      jointBodies: jointBodies ? [...jointBodies] : null,
      audience: audience ?? null,
    },
    fetchPolicy: 'no-cache',
  });
  return { data: (data ?? previousData)?.convocation, loading, error, refetch };
}
