import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OutboxHandlers2026112217450 implements MigrationInterface {
  name = 'OutboxHandlers2026112217450';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM "outbox" WHERE "done_at" IS NOT NULL`);
    await runner.query(`DROP INDEX "public"."outbox_due"`);
    await runner.query(`ALTER TABLE "outbox" DROP COLUMN "done_at"`);
    await runner.query(`ALTER TABLE "outbox" ALTER COLUMN "handler" TYPE text array USING ARRAY["handler"]`);
    await runner.query(`ALTER TABLE "outbox" RENAME COLUMN "handler" TO "handlers"`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `INSERT INTO "outbox" ("handlers", "event", "payload", "created_at", "next_attempt_at", "attempts", "last_error", "dead")
       SELECT ARRAY[one.handler], event, payload, created_at, next_attempt_at, attempts, last_error, dead
       FROM "outbox", unnest("handlers"[2:]) AS one (handler)`,
    );
    await runner.query(`ALTER TABLE "outbox" RENAME COLUMN "handlers" TO "handler"`);
    await runner.query(`ALTER TABLE "outbox" ALTER COLUMN "handler" TYPE text USING "handler"[1]`);
    await runner.query(`ALTER TABLE "outbox" ADD "done_at" TIMESTAMP(3) WITH TIME ZONE`);
    await runner.query(
      `CREATE INDEX "outbox_due" ON "outbox"  ("next_attempt_at") WHERE done_at IS NULL AND NOT dead`,
    );
  }
}
