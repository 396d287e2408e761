import { Database } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { MARK_START, MARK_STOP } from './search-extract.js';

export interface Headline {
  configuration: string;
  query: string;
  /** Folded: nothing but letters, digits and spaces. */
  text: string;
}

/** Has PostgreSQL find the words again in texts that are about to be shown. */
@Injectable()
export class SearchHeadlines {
  constructor(private readonly database: Database) {}

  /** The texts with every word that was looked for between two marks. */
  async of(asked: readonly Headline[]): Promise<string[]> {
    if (asked.length === 0) return [];
    const rows = await this.database.query<{ headline: string }>(
      `SELECT ts_headline(asked.configuration, asked.text, asked.query::tsquery, $2) AS headline
       FROM ROWS FROM (jsonb_to_recordset($1) AS (configuration regconfig, query text, text text)) WITH ORDINALITY AS asked(configuration, query, text, nth) ORDER BY nth`,
      [JSON.stringify(asked), `HighlightAll=true, StartSel=${MARK_START}, StopSel=${MARK_STOP}`],
    );
    return rows.map((row) => row.headline);
  }
}
