import { useQuery } from '@apollo/client/react';
import { LIMITS } from '@concert/contracts';
import { usePages } from '../../../apollo/use-pages';
import { AuditDocument, type AuditQuery } from '../audit.generated';

export type AuditEntry = AuditQuery['audit']['edges'][number]['node'];

export interface AuditFilter {
  text: string;
  subjectType: string;
  from: string;
  until: string;
}

/** The server counts in instants; a day given here begins and ends at midnight UTC. */
const startOf = (day: string) => (day ? `${day}T00:00:00Z` : null);
const endOf = (day: string) => (day ? `${day}T23:59:59.999Z` : null);

export function useAudit({ text, subjectType, from, until }: AuditFilter) {
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(AuditDocument, {
    variables: {
      first: LIMITS.pageSize,
      text: text || null,
      subjectType: subjectType || null,
      from: startOf(from),
      until: endOf(until),
    },
  });
  const entries = (data ?? previousData)?.audit;
  const pages = usePages(entries, (after) => fetchMore({ variables: { after } }));
  return { query: { data: entries, loading, error, refetch }, ...pages };
}
