/** The life of a joint programme of work. */
export const PROGRAMME_STATES = [
  'OPEN',
  'CONSOLIDATED',
  'BEFORE_COMMITTEE',
  'ADOPTED',
  'AMENDED',
  'CLOSED',
] as const;
export type ProgrammeState = (typeof PROGRAMME_STATES)[number];

/** How far an activity is; late is computed from it, never set. */
export const ACTIVITY_STATUSES = ['PLANNED', 'UNDER_WAY', 'COMPLETED', 'CANCELLED'] as const;
export type ActivityStatus = (typeof ACTIVITY_STATUSES)[number];

/** The life of a body's work plan. */
export const WORK_PLAN_STATES = ['DRAFT', 'PUBLISHED', 'AMENDED', 'CLOSED'] as const;
export type WorkPlanState = (typeof WORK_PLAN_STATES)[number];

/** What would become of a row of a file. */
export const IMPORT_CHANGES = ['CREATE', 'CHANGE', 'UNCHANGED', 'ERROR'] as const;
export type ImportChange = (typeof IMPORT_CHANGES)[number];

/** Why a cell cannot be taken as it is. */
export interface ImportProblem {
  /** The heading of the column, as the file has it. */
  column: string;
  /** A stable key the client words. */
  code: string;
  value: string | null;
}

export interface ImportRow {
  /** As the spreadsheet counts. */
  row: number;
  number: string | null;
  title: string | null;
  change: ImportChange;
  /** With any of these the row, and so the file, cannot be accepted. */
  problems: ImportProblem[];
  /** What is left aside without harm. */
  warnings: ImportProblem[];
  fields: { field: string; before: string | null; after: string | null }[];
}

/** What accepting a file would do; answered by `POST /imports/work-plan`. */
export interface ImportPreview {
  /** To accept with, for an hour, by the person who sent the file. */
  token: string;
  sheet: string;
  rows: ImportRow[];
  created: number;
  changed: number;
  unchanged: number;
  failed: number;
  /** Activities of the plan that the file does not name; they stay as they are. */
  absent: number;
  /** Headings that mean nothing to a work plan. */
  ignoredColumns: string[];
}
