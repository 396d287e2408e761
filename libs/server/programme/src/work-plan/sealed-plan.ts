import { createHash } from 'node:crypto';
import type { ActivityStatus, Translated } from '@concert/contracts';

/** An activity as it was published: complete by itself, with the codes and numbers of that day. */
export interface SealedActivity {
  activityId: string;
  number: string;
  title: Translated;
  description: string | null;
  outputId: string | null;
  output: string | null;
  leadEntityId: string;
  lead: string;
  contributorIds: string[];
  contributors: string[];
  startsOn: string;
  endsOn: string;
  place: string | null;
  countries: string[];
  budgetUsd: number | null;
  status: ActivityStatus;
  percent: number;
}

export interface SealedContent {
  workPlanId: string;
  number: number;
  publishedAt: Date;
  publishedById: string;
  note: string | null;
  activities: readonly SealedActivity[];
}

/**
 * SHA-256 over a published version and the hash of the one before, so that no version can be changed, taken out or
 * slipped in without every later hash failing to fit. Keys are sorted: the database keeps no order of its own.
 */
export const seal = (content: SealedContent, previous: string | null): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted({ ...content, publishedAt: content.publishedAt.toISOString(), previous })))
    .digest('hex');

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)]),
  );
}
