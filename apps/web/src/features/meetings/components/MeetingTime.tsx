import { TimeSpan } from '@concert/web-ui';

/** When a meeting is, on the reader's clock and on that of the meeting. */
export function MeetingTime({
  meeting,
}: {
  meeting: { startsAt: string; endsAt: string; timeZone: string };
}) {
  return <TimeSpan start={meeting.startsAt} end={meeting.endsAt} sourceZone={meeting.timeZone} />;
}
