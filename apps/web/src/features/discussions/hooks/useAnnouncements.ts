import { useQuery } from '@apollo/client/react';
import type { Audience } from '@concert/contracts';
import type { Query } from '../../../apollo/Answer';
import { SeenByDocument, type SeenByQuery } from '../thread.generated';
import { AnnouncementHearersDocument, type AnnouncementHearersQuery } from '../threads.generated';

export type Hearers = AnnouncementHearersQuery['announcementHearers'];
export type SeenBy = NonNullable<SeenByQuery['thread']['seenBy']>;

/** Who would be told of an announcement at this moment. */
export function useHearers(body: string, audience: Audience): Query<Hearers> {
  const { data, loading, error, refetch } = useQuery(AnnouncementHearersDocument, {
    variables: { body, audience },
    fetchPolicy: 'no-cache',
  });
  return { data: data?.announcementHearers, loading, error, refetch };
}

/** Which entities have seen an announcement; not kept, for it is soon out of date. */
export function useSeenBy(id: string): Query<SeenBy> {
  const { data, loading, error, refetch } = useQuery(SeenByDocument, {
    variables: { id },
    fetchPolicy: 'no-cache',
  });
  return { data: data?.thread.seenBy ?? undefined, loading, error, refetch };
}
