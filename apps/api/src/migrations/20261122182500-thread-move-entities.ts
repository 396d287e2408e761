import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Moves made so far get the entity to which the person belonged on their day. */
export class ThreadMoveEntities2026112218250 implements MigrationInterface {
  name = 'ThreadMoveEntities2026112218250';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "thread_move" ADD "entity_id" uuid`);
    await runner.query(
      `ALTER TABLE "thread_move" ADD CONSTRAINT "thread_move_entity" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `UPDATE "thread_move" move SET "entity_id" = belonged."entity_id" FROM "affiliation" belonged
       WHERE belonged."person_id" = move."person_id" AND belonged."valid_from" <= move."at"::date AND (belonged."valid_until" IS NULL OR belonged."valid_until" > move."at"::date)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "thread_move" DROP CONSTRAINT "thread_move_entity"`);
    await runner.query(`ALTER TABLE "thread_move" DROP COLUMN "entity_id"`);
  }
}
