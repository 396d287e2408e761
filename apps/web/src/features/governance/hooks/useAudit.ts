import { useQuery } from '@apollo/client/react';
import { LIMITS } from '@concert/contracts';
import { usePages } from '../../../apollo/use-pages';
import { auditArguments, type AuditFilter } from '../audit-filter';
import { AuditDocument, type AuditQuery } from '../audit.generated';

export type AuditEntry = AuditQuery['audit']['edges'][number]['node'];

/** Every act of governance and identity that fits the filter, the latest first. */
export function useAudit(filter: AuditFilter) {
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(AuditDocument, {
    variables: { first: LIMITS.pageSize, ...auditArguments(filter) },
  });
  const entries = (data ?? previousData)?.audit;
  const pages = usePages(entries, (after) => fetchMore({ variables: { after } }));
  return { query: { data: entries, loading, error, refetch }, ...pages };
}
