import type { Capacity, InterfaceLocale, Label } from '@concert/contracts';

/** A post as a record has it: what was said, or why that is not there. */
export interface RecordedPost {
  seq: number;
  author: string;
  entity: string;
  /** Somebody from outside, whose organisation stands in place of an entity. */
  guest: boolean;
  /** Null when spoken as the secretariat, or as a guest. */
  capacity: Capacity | null;
  at: Date;
  editedAt: Date | null;
  gone: 'hidden' | 'withdrawn' | 'moved' | null;
  /** Markdown; empty when it is gone. */
  text: string;
  files: readonly string[];
}

/** What is copied of a thread, as it stands for one reader at one moment. */
export interface ThreadRecord extends Label {
  locale: InterfaceLocale;
  /** In which times are written. */
  timeZone: string;
  title: string;
  body: { code: string; name: string };
  copiedBy: string;
  copiedAt: Date;
  /** How many posts the thread has in all. */
  postCount: number;
  posts: readonly RecordedPost[];
}
