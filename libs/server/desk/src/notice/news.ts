import type { Audience, Locale } from '@concert/contracts';
import type { NoticeKind } from './notice.entity.js';

/** What is told to some persons. */
export interface News {
  kind: NoticeKind;
  /** The request, agenda item, meeting or post itself, which is looked at again before it is mailed. */
  subjectId?: string;
  /** What makes this news different from any other of its kind: told to a person once. */
  key: string;
  /** The bodies it is about, the foremost first; none for what concerns a person alone. */
  bodyIds: readonly string[];
  /** The label of what it is about; null for what is the person's own. */
  audience: Audience | null;
  personIds: readonly string[];
  title: (locale: Locale) => string;
  /** The post of a thread it is about, when it is about one. */
  thread?: { id: string; seq: number };
  path: string;
  reason?: string | null;
  /** Whether it needs the reader, and so is mailed as well. */
  mailed: boolean;
}
