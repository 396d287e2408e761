import type { InterfaceLocale, Translated } from '@concert/contracts';
import type { CellObject, Row, Sheet } from 'write-excel-file/node';
import type { SealedActivity } from '../work-plan/sealed-plan.js';
import {
  type Column,
  GUIDANCE,
  HEADINGS,
  LIST_COLUMNS,
  PLAN_COLUMNS,
  RARE_TITLES,
  SHEET_NAMES,
  STATUS_WORDS,
} from './plan-columns.js';
import { dayCell, headingCell, numberCell, textCell } from './sheet-cells.js';

/** An activity of some plan, for a list over several. */
export interface ListedActivity extends SealedActivity {
  programme: string;
  body: string;
  pillar: string | null;
  late: boolean;
}

/** What the second sheet lists: what may be entered in the first. */
export interface PlanLists {
  entities: readonly { code: string; name: Translated }[];
  outputs: readonly { number: string; title: Translated }[];
}

const WIDTHS: Partial<Record<Column, number>> = {
  number: 12,
  'title.en': 45,
  'title.fr': 45,
  'title.ar': 45,
  description: 60,
  contributors: 24,
  place: 20,
  budgetUsd: 14,
};
const WRAPPED: Partial<CellObject> = { wrap: true, alignVertical: 'top' };

type CellOf<Activity> = (activity: Activity, locale: InterfaceLocale) => CellObject | null;

const PLAN_CELLS: Record<(typeof PLAN_COLUMNS)[number], CellOf<SealedActivity>> = {
  number: ({ number }) => textCell(number, WRAPPED),
  'title.en': ({ title }) => textCell(title.en, WRAPPED),
  'title.fr': ({ title }) => textCell(title.fr ?? null, WRAPPED),
  'title.ar': ({ title }) => textCell(title.ar ?? null, WRAPPED),
  'title.es': ({ title }) => textCell(title.es ?? null, WRAPPED),
  'title.zh': ({ title }) => textCell(title.zh ?? null, WRAPPED),
  'title.ru': ({ title }) => textCell(title.ru ?? null, WRAPPED),
  description: ({ description }) => textCell(description, WRAPPED),
  output: ({ output }) => textCell(output, WRAPPED),
  lead: ({ lead }) => textCell(lead, WRAPPED),
  contributors: ({ contributors }) => textCell(contributors.join('; '), WRAPPED),
  startsOn: ({ startsOn }) => ({ ...dayCell(startsOn), alignVertical: 'top' }),
  endsOn: ({ endsOn }) => ({ ...dayCell(endsOn), alignVertical: 'top' }),
  place: ({ place }) => textCell(place, WRAPPED),
  countries: ({ countries }) => textCell(countries.join('; '), WRAPPED),
  budgetUsd: ({ budgetUsd }) => numberCell(budgetUsd, '#,##0'),
  status: ({ status }, locale) => textCell(STATUS_WORDS[locale][status], WRAPPED),
  percent: ({ percent }) => numberCell(percent),
};

const LIST_CELLS: Record<(typeof LIST_COLUMNS)[number], CellOf<ListedActivity>> = {
  programme: ({ programme }) => textCell(programme, WRAPPED),
  body: ({ body }) => textCell(body, WRAPPED),
  pillar: ({ pillar }) => textCell(pillar, WRAPPED),
  late: ({ late }, locale) => textCell(late ? GUIDANCE[locale].yes : GUIDANCE[locale].no, WRAPPED),
};

/** A body's plan as a file that can be filled, sent on and read back. */
export function planWorkbook(
  activities: readonly SealedActivity[],
  lists: PlanLists,
  locale: InterfaceLocale,
): Promise<Buffer> {
  const columns = usedColumns(activities);
  const rows = activities.map((activity) => columns.map((column) => PLAN_CELLS[column](activity, locale)));
  return written([
    sheetOf(SHEET_NAMES[locale].plan, columns, rows, locale),
    {
      sheet: SHEET_NAMES[locale].lists,
      data: listRows(lists, locale),
      columns: [{ width: 14 }, { width: 90 }],
      rightToLeft: locale === 'ar',
    },
  ]);
}

/** Activities of several plans as a file to work with; it is not meant to be read back. */
export function listWorkbook(
  activities: readonly ListedActivity[],
  locale: InterfaceLocale,
): Promise<Buffer> {
  const plan = usedColumns(activities);
  const rows = activities.map((activity) => [
    ...LIST_COLUMNS.map((column) => LIST_CELLS[column](activity, locale)),
    ...plan.map((column) => PLAN_CELLS[column](activity, locale)),
  ]);
  return written([sheetOf(SHEET_NAMES[locale].activities, [...LIST_COLUMNS, ...plan], rows, locale)]);
}

function usedColumns(activities: readonly SealedActivity[]): (typeof PLAN_COLUMNS)[number][] {
  const unused = RARE_TITLES.filter((language) => activities.every(({ title }) => !title[language]));
  const left = new Set(unused.map((language) => `title.${language}`));
  return PLAN_COLUMNS.filter((column) => !left.has(column));
}

function sheetOf(
  sheet: string,
  columns: readonly Column[],
  rows: Row[],
  locale: InterfaceLocale,
): Sheet<never> {
  return {
    sheet,
    data: [columns.map((column) => headingCell(HEADINGS[locale][column])), ...rows],
    columns: columns.map((column) => ({ width: WIDTHS[column] ?? 16 })),
    stickyRowsCount: 1,
    orientation: 'landscape',
    rightToLeft: locale === 'ar',
  };
}

function listRows({ entities, outputs }: PlanLists, locale: InterfaceLocale): Row[] {
  const words = GUIDANCE[locale];
  const named = (text: Translated): string => text[locale] ?? text.en;
  return [
    ...words.hints.map((hint) => [textCell(hint)]),
    [],
    [headingCell(words.entities), headingCell('')],
    ...entities.map(({ code, name }) => [textCell(code), textCell(named(name))]),
    [],
    [headingCell(words.outputs), headingCell('')],
    ...outputs.map(({ number, title }) => [textCell(number), textCell(named(title))]),
    [],
    [headingCell(words.states), headingCell('')],
    ...Object.values(STATUS_WORDS[locale]).map((word) => [textCell(word)]),
  ];
}

async function written(sheets: Sheet<never>[]): Promise<Buffer> {
  // Only when a file is asked for: the server at rest does not carry it.
  const { default: writeExcelFile } = await import('write-excel-file/node');
  return writeExcelFile(sheets).toBuffer();
}
