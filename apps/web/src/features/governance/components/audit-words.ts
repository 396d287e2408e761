/** The kinds of things the record of acts speaks of, as the server names them. */
export const SUBJECT_TYPES = [
  'body',
  'seat',
  'seatRequest',
  'termsOfReference',
  'entity',
  'person',
  'representation',
  'invitation',
  'session',
] as const;

interface Difference {
  field: string;
  before: string | null;
  after: string | null;
}

function readJson(text: string | null): Record<string, unknown> {
  if (!text) return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : { value };
  } catch {
    return { value: text };
  }
}

const asText = (value: unknown): string | null => {
  if (value === undefined || value === null || value === '') return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** What an act changed, field by field; what stayed the same says nothing. */
export function differences(before: string | null, after: string | null): readonly Difference[] {
  const [was, is] = [readJson(before), readJson(after)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((field) => ({ field, before: asText(was[field]), after: asText(is[field]) }))
    .filter((difference) => difference.before !== difference.after);
}
