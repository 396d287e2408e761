export interface AuditFilter {
  text: string;
  subjectType: string;
  /** Days as `YYYY-MM-DD`, or empty. */
  from: string;
  until: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;

const startOf = (day: string): string => `${day}T00:00:00.000Z`;

/** The server does not include the end, so the last day ends where the next begins. */
const endOf = (day: string): string => new Date(Date.parse(startOf(day)) + DAY_MS).toISOString();

/** What the server is asked for; days begin and end at midnight UTC. Fields left empty are null. */
export function auditArguments({ text, subjectType, from, until }: AuditFilter) {
  return {
    text: text || null,
    subjectType: subjectType || null,
    from: from ? startOf(from) : null,
    until: until ? endOf(until) : null,
  };
}
