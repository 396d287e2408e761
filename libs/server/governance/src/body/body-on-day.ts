import type { Translated } from '@concert/contracts';
import { holdsOn } from '@concert/kernel';
import type { BodyEntity } from './body.entity.js';
import type { BodyNameEntity } from './body-name.entity.js';

/** A body as it was on a day. */
export type BodyOnDay = BodyEntity & { asOf: string };

export const onDay = (body: BodyEntity, day: string): BodyOnDay => ({ ...body, asOf: day });

/** Whether the body still exists on a day; it is worked in only while it does. */
export const existsOn = (body: Pick<BodyEntity, 'dissolved'>, day: string): boolean =>
  body.dissolved === null || body.dissolved > day;

/** The name of a day; the last one for a day after the body has ended, null when it never had any. */
export function nameAmong(names: readonly BodyNameEntity[], day: string): Translated | null {
  return (names.find((candidate) => holdsOn(candidate, day)) ?? names.at(-1))?.name ?? null;
}
