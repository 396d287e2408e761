import { type ActivityStatus, type ImportProblem, LIMITS, LOCALES, type Locale } from '@concert/contracts';
import { cleanLine, cleanText } from '../activity/clean-text.js';
import type { PlannedActivity } from '../activity/planned-activity.js';
import { type Column, HEADINGS, REQUIRED_COLUMNS } from '../work-plan-file/plan-columns.js';
import type { PlanTable } from './find-table.js';
import {
  asCountries,
  asDay,
  asPercent,
  asStatus,
  asText,
  asWhole,
  type EntityNames,
  type Read,
} from './read-cells.js';
import type { CellValue } from './read-workbook.js';
import { cellKey } from './sheet-inspection.js';

/** What a plan may refer to. */
export interface Vocabulary {
  entities: EntityNames;
  outputs: ReadonlyMap<string, string>;
  bodyCode: string;
  programmeCode: string;
}

/** A row as the file gives it: only the columns there are; an empty cell of a column that is there takes away. */
export interface ReadRow {
  row: number;
  given: Partial<Omit<PlannedActivity, 'title'>> & { title?: Partial<Record<Locale, string | null>> };
  status: ActivityStatus | null;
  percent: number | null;
  problems: ImportProblem[];
}

/** Reads one row of a plan; each fault names the column and the value. */
export class RowReader {
  constructor(
    private readonly table: PlanTable,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** Null for a row in which nothing stands. */
  read(row: number): ReadRow | null {
    const cells = this.table.sheet.rows[row - 1] ?? [];
    const places = [...this.table.columns.values()].map(({ place }) => place);
    const { formulas, errors } = this.table.sheet.inspection;
    const empty = places.every(
      (place) =>
        asText(cells[place - 1] ?? null) === null &&
        !formulas.has(cellKey(row, place)) &&
        !errors.has(cellKey(row, place)),
    );
    if (empty) return null;
    const problems: ImportProblem[] = this.unreadable(row, cells);
    const reading = new Reading(this.table, this.vocabulary, cells, problems);
    return { row, given: reading.given(), status: reading.status(), percent: reading.percent(), problems };
  }

  /** Cells that hold no plain value. */
  private unreadable(row: number, cells: readonly CellValue[]): ImportProblem[] {
    const { formulas, errors, merges } = this.table.sheet.inspection;
    const merged = merges.filter(({ fromRow, toRow }) => fromRow <= row && row <= toRow);
    return [...this.table.columns.values()].flatMap(({ place, heading }) => {
      const value = asText(cells[place - 1] ?? null);
      const problem = (code: string): ImportProblem => ({ column: heading, code, value });
      if (formulas.has(cellKey(row, place))) return [problem('formula')];
      if (errors.has(cellKey(row, place))) return [problem('cellError')];
      if (merged.some(({ fromColumn, toColumn }) => fromColumn <= place && place <= toColumn))
        return [problem('merged')];
      return [];
    });
  }
}

class Reading {
  constructor(
    private readonly table: PlanTable,
    private readonly vocabulary: Vocabulary,
    private readonly cells: readonly CellValue[],
    private readonly problems: ImportProblem[],
  ) {}

  given(): ReadRow['given'] {
    const given: ReadRow['given'] = {};
    this.each('number', (cell) => void (given.number = cleanLine(asText(cell) ?? '')));
    given.title = this.titles();
    this.each('description', (cell) => void (given.description = cleanText(asText(cell) ?? '') || null));
    this.each('place', (cell) => void (given.place = cleanLine(asText(cell) ?? '') || null));
    this.value('startsOn', asDay, (day) => day !== null && (given.startsOn = day));
    this.value('endsOn', asDay, (day) => day !== null && (given.endsOn = day));
    this.value('budgetUsd', asWhole, (sum) => (given.budgetUsd = sum));
    this.value(
      'output',
      (cell) => this.output(cell),
      (id) => (given.outputId = id),
    );
    this.value(
      'lead',
      (cell) => this.lead(cell),
      (id) => id !== null && (given.leadEntityId = id),
    );
    this.value(
      'contributors',
      (cell) => this.vocabulary.entities.findAll(asText(cell) ?? ''),
      (ids) => (given.contributorIds = ids),
    );
    this.value(
      'countries',
      (cell) => asCountries(asText(cell) ?? ''),
      (codes) => (given.countries = codes),
    );
    this.foreign('body', this.vocabulary.bodyCode, 'otherBody');
    this.foreign('programme', this.vocabulary.programmeCode, 'otherProgramme');
    for (const column of REQUIRED_COLUMNS)
      this.each(column, (cell, heading) => {
        if (asText(cell) === null && !this.isFaulty(heading)) this.fault(heading, 'isNotEmpty', cell);
      });
    return given;
  }

  status(): ActivityStatus | null {
    let status: ActivityStatus | null = null;
    this.value('status', asStatus, (read) => (status = read));
    return status;
  }

  percent(): number | null {
    let percent: number | null = null;
    this.value('percent', asPercent, (read) => (percent = read));
    return percent;
  }

  private titles(): Partial<Record<Locale, string | null>> {
    const titles: Partial<Record<Locale, string | null>> = {};
    for (const locale of LOCALES)
      this.each(`title.${locale}`, (cell, heading) => {
        const title = cleanLine(asText(cell) ?? '');
        if (title.length > LIMITS.title) this.fault(heading, 'maxLength', cell);
        else titles[locale] = title === '' ? null : title;
      });
    return titles;
  }

  private output(cell: CellValue): Read<string | null> {
    const number = asText(cell);
    if (number === null) return { value: null };
    // `1.2.3 Training` is what people paste from the list of outputs.
    const id = this.vocabulary.outputs.get(/^[\d.]*\d/.exec(number)?.[0] ?? number);
    return id === undefined ? { problem: 'unknownOutput' } : { value: id };
  }

  private lead(cell: CellValue): Read<string | null> {
    const text = asText(cell);
    const id = text === null ? null : this.vocabulary.entities.find(text);
    return text !== null && id === null ? { problem: 'unknownEntity' } : { value: id };
  }

  /** A row that says it belongs elsewhere is not taken in here. */
  private foreign(column: Column, expected: string, code: string): void {
    this.each(column, (cell, heading) => {
      const text = asText(cell);
      if (text !== null && text.toLowerCase() !== expected.toLowerCase()) this.fault(heading, code, cell);
    });
  }

  private each(column: Column, act: (cell: CellValue, heading: string) => void): void {
    const found = this.table.columns.get(column);
    if (found) act(this.cells[found.place - 1] ?? null, found.heading);
  }

  private value<Value>(
    column: Column,
    read: (cell: CellValue) => Read<Value> & { unknown?: string },
    take: (value: Value) => unknown,
  ): void {
    this.each(column, (cell, heading) => {
      if (this.isFaulty(heading)) return;
      const result = read(cell);
      if (result.problem !== undefined) this.fault(heading, result.problem, result.unknown ?? cell);
      else take(result.value);
    });
  }

  private isFaulty(heading: string): boolean {
    return this.problems.some(({ column }) => column === heading);
  }

  private fault(column: string, code: string, cell: CellValue): void {
    this.problems.push({ column, code, value: asText(cell)?.slice(0, 200) ?? null });
  }
}

/** What a fault of a whole plan is called in the file: the heading of its column. */
export const headingOf = (table: PlanTable, field: string): string => {
  const column = (field === 'contributorIds' ? 'contributors' : field) as Column;
  return table.columns.get(column)?.heading ?? HEADINGS.en[column] ?? field;
};
