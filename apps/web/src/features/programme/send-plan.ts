import { LIMITS, type ImportPreview } from '@concert/contracts';
import { requestHeaders } from '../../apollo/links';
import { problemOfStatus, type Problem } from '../../apollo/problem';
import { sessionGate } from '../../apollo/session-gate';

export type SentPlan = { preview: ImportPreview } | { problem: Problem };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isPreview = (value: unknown): value is ImportPreview =>
  isRecord(value) && typeof value.token === 'string' && Array.isArray(value.rows);

/** Sends a spreadsheet to be looked at. When the session has run out it is sent again once the person is back. */
export async function sendPlan(file: File, body: string, programme: string): Promise<SentPlan> {
  if (file.size > LIMITS.importBytes) return { problem: { code: 'TOO_LARGE', details: {} } };
  const form = new FormData();
  form.append('file', file);
  const address = `/imports/work-plan?${new URLSearchParams({ body, programme }).toString()}`;
  try {
    const answer = await fetch(address, { method: 'POST', body: form, headers: requestHeaders });
    const content: unknown = await answer.json().catch(() => null);
    if (answer.ok && isPreview(content)) return { preview: content };
    const problem = problemOfStatus(answer.status, content);
    if (problem.code !== 'UNAUTHENTICATED' || !sessionGate.guards() || !(await sessionGate.wait()))
      return { problem };
    return await sendPlan(file, body, programme);
  } catch {
    return { problem: { code: 'NETWORK', details: {} } };
  }
}
