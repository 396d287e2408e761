import { CAPACITIES, type Capacity } from '@concert/contracts';

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
  'mail',
  'thread',
] as const;

/** The acts of identity and governance, as the server names them. */
const ACTS = [
  'affiliation.ended',
  'body.changed',
  'body.dissolved',
  'body.founded',
  'body.optionsSet',
  'body.renamed',
  'duty.ended',
  'duty.given',
  'entity.added',
  'entity.updated',
  'guest.came',
  'guest.ended',
  'guest.invited',
  'guest.prolonged',
  'invitation.accepted',
  'invitation.revoked',
  'invitation.sent',
  'mail.inboundRetried',
  'mail.retried',
  'password.changed',
  'password.reset',
  'password.resetRequested',
  'person.portraitChanged',
  'person.portraitRemoved',
  'person.profileUpdated',
  'representation.ended',
  'representation.named',
  'seat.appointed',
  'seat.capacityChanged',
  'seat.ended',
  'seatRequest.accepted',
  'seatRequest.asked',
  'seatRequest.declined',
  'seatRequest.withdrawn',
  'secretariat.invited',
  'session.ended',
  'session.othersEnded',
  'session.refused',
  'session.replaced',
  'session.started',
  'termsOfReference.added',
  'termsOfReference.putInForce',
] as const;

/** The act as a key of `audit.acts`; null for one that only a newer server knows. */
export const knownAct = (act: string) => ACTS.find((one) => one === act) ?? null;

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

/** A stored label names a capacity by its code. */
export const isCapacity = (part: string): part is Capacity =>
  CAPACITIES.some((capacity) => capacity === part);
