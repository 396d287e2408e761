import type { Locale } from '@concert/contracts';
import { ThreadLoaders } from '@concert/discussions';
import { BodyLoaders, SeatRequestParties } from '@concert/governance';
import type { PersonEntity } from '@concert/identity';
import { Config, type MailContent, wording } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { GatheredNotices } from '../notice/gathered-notices.js';
import { type NoticeEntity, POSTS_COUNTED } from '../notice/notice.entity.js';
import { CONFIDENTIAL_THREAD, NOTICE_HEADINGS } from '../notice/notice.texts.js';
import { isolated } from './isolated.js';
import type { Told } from './letter.js';
import { ToldMeetings } from './told-meetings.js';
import { type ToldPost, ToldPosts } from './told-posts.js';

/** What a mail tells of a notice, and how it is filed. */
export interface ToldNotice extends Told, Pick<MailContent, 'thread' | 'calendar'> {
  /** The code of the body it is about; empty when there is none. */
  body: string;
  /** Nothing of it may be said but that it is. */
  confidential: boolean;
  /** What it is about, in words that may be said. */
  title: string;
}

type Subject = {
  title: string;
  lines?: string[];
  bodyId?: string;
  posts?: number;
  confidential?: boolean;
} & Pick<MailContent, 'thread' | 'calendar'>;

/** Turns notices into what mails say: of what is so at that moment, and not of what was answered or taken back. */
@Injectable()
export class ToldNotices {
  constructor(
    private readonly bodies: BodyLoaders,
    private readonly requests: SeatRequestParties,
    private readonly threads: ThreadLoaders,
    private readonly posts: ToldPosts,
    private readonly gathered: GatheredNotices,
    private readonly meetings: ToldMeetings,
    private readonly config: Config,
  ) {}

  /** Null when there is nothing left to tell. */
  async find(notice: NoticeEntity, person: PersonEntity): Promise<ToldNotice | null> {
    const subject = await this.subject(notice, person);
    if (!subject) return null;
    const bodyId = subject.bodyId ?? notice.bodyId;
    const [body] = bodyId === null ? [] : await this.bodies.byId([bodyId]);
    const posts = (subject.posts ?? 0) < POSTS_COUNTED ? String(subject.posts) : `${POSTS_COUNTED}+`;
    const words = { title: isolated(subject.title, person.locale), body: body?.code ?? '', posts };
    return {
      heading: wording(NOTICE_HEADINGS[notice.kind], person.locale, words),
      lines: subject.lines ?? [],
      link: `${this.config.publicUrl}${notice.link}`,
      body: words.body,
      confidential: subject.confidential ?? false,
      title: subject.title,
      ...(subject.thread && { thread: subject.thread }),
      ...(subject.calendar && { calendar: subject.calendar }),
    };
  }

  private async subject(notice: NoticeEntity, person: PersonEntity): Promise<Subject | null> {
    const { kind, subjectId, title } = notice;
    switch (kind) {
      case 'MENTIONED':
      case 'POSTS_ADDED':
        return this.ofThread(notice, person);
      case 'MEETING_CONVENED':
      case 'MEETING_CHANGED':
      case 'MEETING_CANCELLED': {
        const meeting = await this.meetings.find(notice, person);
        return meeting && { ...meeting, thread: `meeting-${subjectId}` };
      }
      case 'SEAT_REQUESTED':
        return subjectId && !(await this.requests.isPending(subjectId)) ? null : { title };
      case 'AGENDA_PROPOSED':
        return subjectId && !(await this.meetings.isProposed(subjectId)) ? null : { title };
      case 'SEAT_REQUEST_ACCEPTED':
      case 'SEAT_REQUEST_DECLINED':
      case 'AGENDA_PROPOSAL_DECIDED':
      case 'REPRESENTATION_CHANGED':
      case 'INVITATION_ACCEPTED':
        return { title };
    }
  }

  private async ofThread(notice: NoticeEntity, { locale }: PersonEntity): Promise<Subject | null> {
    const said = await this.said(notice, locale);
    if (said === null) return null;
    const threadId = said?.threadId ?? notice.threadId;
    const [thread] = threadId === null ? [] : await this.threads.byId([threadId]);
    if (!thread) return null;
    const posts = notice.kind === 'POSTS_ADDED' ? await this.gathered.unmailed(notice.id) : 0;
    if (notice.kind === 'POSTS_ADDED' && posts === 0) return null;
    const confidential = thread.classification === 'CONFIDENTIAL';
    return {
      title: confidential ? wording(CONFIDENTIAL_THREAD, locale, {}) : thread.title,
      bodyId: thread.bodyId,
      thread: `thread-${thread.id}`,
      posts,
      confidential,
      ...(said && !confidential && { lines: said.lines }),
    };
  }

  /** What was said where somebody was mentioned, wherever that stands now; null when it is out of sight. */
  private async said(
    { kind, subjectId }: NoticeEntity,
    locale: Locale,
  ): Promise<ToldPost | null | undefined> {
    if (kind !== 'MENTIONED') return undefined;
    return subjectId === null ? null : this.posts.find(subjectId, locale);
  }
}
