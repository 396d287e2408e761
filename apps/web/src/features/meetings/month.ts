/** A month as `YYYY-MM`. */
export type Month = string;

const DAY = 24 * 60 * 60 * 1000;

const firstOf = (month: Month): Date => new Date(`${month}-01T00:00:00Z`);
const dayText = (date: Date): string => date.toISOString().slice(0, 10);

export const monthOf = (day: string): Month => day.slice(0, 7);

export const isMonth = (text: string | null): text is Month =>
  text !== null && /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

export function addMonths(month: Month, count: number): Month {
  const date = firstOf(month);
  date.setUTCMonth(date.getUTCMonth() + count);
  return monthOf(dayText(date));
}

/** The days of a month in whole weeks, with those of its neighbours that fill the first and the last. */
export function weeksOf(month: Month, firstWeekday: number): string[][] {
  const first = firstOf(month);
  const start = first.getTime() - ((first.getUTCDay() - firstWeekday + 7) % 7) * DAY;
  const end = firstOf(addMonths(month, 1)).getTime();
  const weeks: string[][] = [];
  for (let week = start; week < end; week += 7 * DAY)
    weeks.push(Array.from({ length: 7 }, (_, index) => dayText(new Date(week + index * DAY))));
  return weeks;
}

export const dayAfter = (day: string): string => dayText(new Date(Date.parse(`${day}T00:00:00Z`) + DAY));
