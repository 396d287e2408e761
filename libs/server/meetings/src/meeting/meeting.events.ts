import { defineEvent } from '@concert/kernel';

/** Whom a change of a meeting concerns, and who made it. */
export interface MeetingNews {
  meetingId: string;
  bodyId: string;
  /** Exactly those who were shown as the convocation: everyone to be told but the person who did it. */
  personIds: string[];
  byPersonId: string;
}

export const meetingConvened = defineEvent<MeetingNews>('meetings.convened');
/** Time, zone, place, link, title or bodies of a convened meeting are other than people were told. */
export const meetingRescheduled = defineEvent<MeetingNews>('meetings.rescheduled');
export const meetingCancelled = defineEvent<MeetingNews & { reason: string }>('meetings.cancelled');

/** Whoever has the meeting on screen should load it again; `rooms` are those who may know. */
export const meetingTouched = defineEvent<{ meetingId: string; bodyId: string; rooms: string[] }>(
  'meetings.touched',
);
