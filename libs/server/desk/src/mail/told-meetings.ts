import type { PersonEntity } from '@concert/identity';
import { type MailContent, wording } from '@concert/kernel';
import { CalendarFiles, type MeetingEntity, MeetingsForDesk } from '@concert/meetings';
import { Injectable } from '@nestjs/common';
import type { NoticeEntity } from '../notice/notice.entity.js';
import { CONFIDENTIAL_MEETING } from '../notice/notice.texts.js';
import { spoken } from './letter.js';
import { IN_YOUR_ZONE, ONLINE, PLACE, WHEN } from './mail.texts.js';
import { UnmailedNotices } from './unmailed-notices.js';

/** What a mail says of a meeting. */
export interface ToldMeeting {
  title: string;
  lines: string[];
  confidential: boolean;
  calendar: NonNullable<MailContent['calendar']>;
}

@Injectable()
export class ToldMeetings {
  constructor(
    private readonly meetings: MeetingsForDesk,
    private readonly files: CalendarFiles,
    private readonly notices: UnmailedNotices,
  ) {}

  /** As it stands now; null when it was moved or cancelled meanwhile, of which there is news of its own. */
  async find(notice: NoticeEntity, person: PersonEntity): Promise<ToldMeeting | null> {
    const meeting = notice.subjectId === null ? null : await this.meetings.find(notice.subjectId);
    if (!meeting || (await this.notices.isOvertaken(notice))) return null;
    if (meeting.state === 'CANCELLED' && notice.kind !== 'MEETING_CANCELLED') return null;
    const confidential = meeting.classification === 'CONFIDENTIAL';
    return {
      title: confidential ? wording(CONFIDENTIAL_MEETING, person.locale, {}) : meeting.title,
      lines: linesOf(meeting, person, confidential),
      confidential,
      calendar: await this.files.toSend(meeting, person.locale),
    };
  }

  isProposed(agendaItemId: string): Promise<boolean> {
    return this.meetings.isProposed(agendaItemId);
  }
}

function linesOf(
  meeting: MeetingEntity,
  { locale, timeZone }: PersonEntity,
  confidential: boolean,
): string[] {
  const { place, link } = meeting;
  const time = (zone: string) => ({ time: timeOf(meeting, spoken(locale), zone), zone });
  return [
    wording(WHEN, locale, time(meeting.timeZone)),
    ...(meeting.timeZone === timeZone ? [] : [wording(IN_YOUR_ZONE, locale, time(timeZone))]),
    ...(place && !confidential ? [wording(PLACE, locale, { place })] : []),
    ...(link && !confidential ? [wording(ONLINE, locale, { link })] : []),
  ];
}

const timeOf = ({ startsAt, endsAt }: MeetingEntity, locale: string, timeZone: string): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : `${locale}-u-nu-latn`, {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone,
  }).formatRange(startsAt, endsAt);
