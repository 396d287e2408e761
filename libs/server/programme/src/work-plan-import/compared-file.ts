import { EntityService } from '@concert/governance';
import { Injectable } from '@nestjs/common';
import type { ShownActivityEntity } from '../activity/shown-activity.entity.js';
import { ResultStore } from '../result/result.store.js';
import { codesById } from '../work-plan/sealed-activities.js';
import { type ComparedRow, RowComparison } from './compare-rows.js';
import type { PlanTable } from './find-table.js';
import type { ImportPlace } from './import-admission.js';
import { EntityNames } from './read-cells.js';
import { RowReader } from './read-row.js';

/** Reads the rows of a table and compares them with what is planned, by the names of today. */
@Injectable()
export class ComparedFile {
  constructor(
    private readonly entities: EntityService,
    private readonly results: ResultStore,
  ) {}

  async rowsOf(
    table: PlanTable,
    { body, programme }: ImportPlace,
    activities: readonly ShownActivityEntity[],
  ): Promise<ComparedRow[]> {
    const entities = await this.entities.all();
    const outputs = await this.results.outputsOf(programme.id);
    const reader = new RowReader(table, {
      entities: new EntityNames(entities),
      outputs: new Map(outputs.map(({ number, id }) => [number, id])),
      bodyCode: body.code,
      programmeCode: programme.code,
    });
    const comparison = new RowComparison(table, {
      programme,
      activities,
      entityCodes: codesById(entities),
      outputNumbers: new Map(outputs.map(({ number, id }) => [id, number])),
    });
    const last = Math.max(table.sheet.rows.length, table.sheet.inspection.lastRow);
    const places = Array.from(
      { length: Math.max(0, last - table.headingRow) },
      (_, index) => table.headingRow + 1 + index,
    );
    return places.flatMap((row) => {
      const read = reader.read(row);
      return read ? [comparison.compare(read)] : [];
    });
  }
}
