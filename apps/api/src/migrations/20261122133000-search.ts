import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Search2026112213300 implements MigrationInterface {
  name = 'Search2026112213300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "search_entry" ("kind" text NOT NULL, "id" uuid NOT NULL, "form" text NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "marks" text array NOT NULL, "words" tsvector NOT NULL, CONSTRAINT "search_entry_pkey" PRIMARY KEY ("kind", "id", "form"))`,
    );
    await runner.query(`CREATE INDEX "search_entry_newest" ON "search_entry"  ("kind", "at", "id") `);
    await runner.query(`CREATE INDEX "search_entry_words" ON "search_entry" USING gin ("words", "marks")`);
    await runner.query(
      `CREATE TABLE "search_task" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "kind" text NOT NULL, "subject_id" uuid, "within" uuid, "after" uuid, "queued_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "due_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "attempts" integer NOT NULL DEFAULT '0', CONSTRAINT "search_task_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "search_task_due" ON "search_task"  ("due_at", "id") `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "search_task"`);
    await runner.query(`DROP TABLE "search_entry"`);
  }
}
