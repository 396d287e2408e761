import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Two more kinds are found. An index that is there already has them read; an empty one is made whole at the start. */
export class SearchOfAgendas2026112217550 implements MigrationInterface {
  name = 'SearchOfAgendas2026112217550';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `INSERT INTO "search_task" ("kind", "queued_at", "due_at") SELECT kind, now(), now() FROM unnest(ARRAY['AGENDA_ITEM', 'ENTITY']) AS kind WHERE EXISTS (SELECT FROM "search_entry")`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM "search_task" WHERE "kind" IN ('AGENDA_ITEM', 'ENTITY')`);
    await runner.query(`DELETE FROM "search_entry" WHERE "kind" IN ('AGENDA_ITEM', 'ENTITY')`);
  }
}
