import { auditArguments, type AuditFilter } from './audit-filter';

/** Codes are written small in addresses, as people say them. */
export const bodyPath = (code: string): string => `/bodies/${code.toLowerCase()}`;
export const entityPath = (code: string): string => `/entities/${code.toLowerCase()}`;
export const personPath = (id: string): string => `/people/${id}`;
export const matrixPath = '/entities/matrix';
export const secretariatPath = '/secretariat';
export const seatRequestPath = (bodyCode: string): string => `${bodyPath(bodyCode)}#seat-requests`;

/** What people send on is a file they know; the server decides what each may hold. */
export const DIRECTORY_EXPORT = '/exports/directory.xlsx';
export const peopleExport = (by: 'body' | 'entity', code: string): string =>
  `/exports/people.vcf?${new URLSearchParams({ [by]: code }).toString()}`;

export function auditExport(filter: AuditFilter): string {
  const asked = Object.entries(auditArguments(filter)).filter(([, value]) => value !== null);
  return `/exports/audit.xlsx?${new URLSearchParams(asked as [string, string][]).toString()}`;
}
