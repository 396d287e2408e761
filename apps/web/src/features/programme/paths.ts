export const trackerPath = '/programme';
export const programmePath = (code: string): string => `/programme/${encodeURIComponent(code)}`;
export const latePath = (programme: string, body?: string): string =>
  `${trackerPath}?${new URLSearchParams({ programme, ...(body && { body }), late: 'true' }).toString()}`;
export const activityPath = (id: string): string => `/activities/${id}`;
export const planPath = (bodyCode: string, programme?: string): string =>
  `/bodies/${bodyCode.toLowerCase()}/work-plan${programme ? `?programme=${encodeURIComponent(programme)}` : ''}`;
/** For those who know the plan and not its programme. */
export const planOnBodyPath = (bodyCode: string, planId: string): string =>
  `${planPath(bodyCode)}?plan=${planId}`;

/** What people send on is a file they know; the server decides what each may hold. */
export const planExport = (planId: string, lang: string): string =>
  `/exports/work-plan/${planId}.xlsx?lang=${lang}`;
export const planTemplate = (body: string, programme: string, lang: string): string =>
  `/exports/work-plan-template.xlsx?${new URLSearchParams({ body, programme, lang }).toString()}`;
export const listExport = (filter: Record<string, string>, lang: string): string =>
  `/exports/activities.xlsx?${new URLSearchParams({ ...filter, lang }).toString()}`;
