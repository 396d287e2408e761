import type { NoticeSettingEntity } from './notice-setting.entity.js';

/** The instant at which the quiet hours of this moment end; null outside them. */
export async function endOfQuiet(
  now: Date,
  { quietFrom, quietUntil }: Pick<NoticeSettingEntity, 'quietFrom' | 'quietUntil'>,
  zone: string,
): Promise<Date | null> {
  if (quietFrom === null || quietUntil === null) return null;
  const here = await localTime(now, zone);
  const [start, end] = [at(here, quietFrom), at(here, quietUntil)];
  if (start < end) return start <= here && here < end ? end.toJSDate() : null;
  if (here < end) return end.toJSDate();
  return here >= start ? at(here.plus({ days: 1 }), quietUntil).toJSDate() : null;
}

/** The latest instant at which a digest was to go out; null for those who want none. */
export async function lastDigestAt(
  now: Date,
  setting: Pick<NoticeSettingEntity, 'digest' | 'digestHour' | 'digestWeekday'>,
  zone: string,
): Promise<Date | null> {
  if (setting.digest === 'NONE') return null;
  const here = await localTime(now, zone);
  const hour = (day: typeof here) =>
    day.set({ hour: setting.digestHour, minute: 0, second: 0, millisecond: 0 });
  const weekly = setting.digest === 'WEEKLY';
  const back = weekly ? (here.weekday - setting.digestWeekday + 7) % 7 : 0;
  const latest = hour(here.minus({ days: back }));
  return (latest <= here ? latest : hour(latest.minus({ days: weekly ? 7 : 1 }))).toJSDate();
}

// Loaded with the first mail: a server at rest does not pay the memory for it.
const localTime = async (now: Date, zone: string) =>
  (await import('luxon')).DateTime.fromJSDate(now, { zone });

function at(day: Awaited<ReturnType<typeof localTime>>, time: string) {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return day.set({ hour, minute, second: 0, millisecond: 0 });
}
