import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AgendaNews2026112218100 implements MigrationInterface {
  name = 'AgendaNews2026112218100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX "agenda_item_decided" ON "agenda_item"  ("decided_at") WHERE decided_at IS NOT NULL`,
    );
    await runner.query(`CREATE INDEX "agenda_paper_newest" ON "agenda_paper"  ("created_at") `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."agenda_paper_newest"`);
    await runner.query(`DROP INDEX "public"."agenda_item_decided"`);
  }
}
