import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AgendaItemOrigins2026112217460 implements MigrationInterface {
  name = 'AgendaItemOrigins2026112217460';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "agenda_item" ADD "from_post_id" uuid`);
    await runner.query(
      `CREATE INDEX "agenda_item_from_post" ON "agenda_item"  ("from_post_id") WHERE from_post_id IS NOT NULL`,
    );
    await runner.query(
      `ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_origin" FOREIGN KEY ("from_post_id") REFERENCES "post"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "agenda_item" DROP CONSTRAINT "agenda_item_origin"`);
    await runner.query(`DROP INDEX "public"."agenda_item_from_post"`);
    await runner.query(`ALTER TABLE "agenda_item" DROP COLUMN "from_post_id"`);
  }
}
