import type { Audience, Classification } from '@concert/contracts';

type Kind = 'DECISION' | 'DISCUSSION' | 'INFORMATION' | 'OTHER_MATTERS';

/** One item of an agenda. */
export interface Item {
  title: string;
  kind: Kind;
  minutes: number;
  presenter?: string;
  annotation?: string;
  /** Papers before the meeting: key, language, revision. */
  papers?: readonly (readonly [string, string, number])[];
  audience?: Audience;
  classification?: Classification;
  /** Put forward by this person; waits for a decision unless it was accepted or declined. */
  proposedBy?: string;
  declined?: string;
  waits?: boolean;
}

/** A sitting of the story: so many days from the anchor, on a working day. */
export interface Sitting {
  body: string;
  joint?: readonly string[];
  title: string;
  days: number;
  time: string;
  zone: string;
  minutes: number;
  place?: string;
  link?: string;
  audience?: Audience;
  classification?: Classification;
  /** Not convened yet. */
  draft?: boolean;
  cancelled?: string;
  /** Moved once after it was convened. */
  moved?: boolean;
  by: string;
  items: readonly Item[];
}

const item =
  (kind: Kind) =>
  (title: string, minutes: number, presenter?: string, more: Partial<Item> = {}): Item => ({
    title,
    kind,
    minutes,
    ...(presenter === undefined ? {} : { presenter }),
    ...more,
  });

export const decide = item('DECISION');
export const discuss = item('DISCUSSION');
export const inform = item('INFORMATION');
export const other = item('OTHER_MATTERS');

export const NEW_YORK = 'America/New_York';
export const GENEVA = 'Europe/Zurich';
export const VIENNA = 'Europe/Vienna';
export const LYON = 'Europe/Paris';
export const BRUSSELS = 'Europe/Brussels';
export const NAIROBI = 'Africa/Nairobi';
