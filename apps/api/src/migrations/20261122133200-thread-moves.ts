import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ThreadMoves2026112213320 implements MigrationInterface {
  name = 'ThreadMoves2026112213320';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "thread_move" ("id" uuid NOT NULL, "thread_id" uuid NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "person_id" uuid NOT NULL, "from_body_id" uuid NOT NULL, "to_body_id" uuid NOT NULL, CONSTRAINT "thread_move_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "thread_move_thread" ON "thread_move"  ("thread_id", "at") `);
    await runner.query(`CREATE INDEX "thread_move_from" ON "thread_move"  ("from_body_id", "at") `);
    for (const [name, column, table] of REFERENCES)
      await runner.query(
        `ALTER TABLE "thread_move" ADD CONSTRAINT "${name}" FOREIGN KEY ("${column}") REFERENCES "${table}"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [name] of REFERENCES.toReversed())
      await runner.query(`ALTER TABLE "thread_move" DROP CONSTRAINT "${name}"`);
    await runner.query(`DROP INDEX "public"."thread_move_from"`);
    await runner.query(`DROP INDEX "public"."thread_move_thread"`);
    await runner.query(`DROP TABLE "thread_move"`);
  }
}

const REFERENCES = [
  ['thread_move_thread_fkey', 'thread_id', 'thread'],
  ['thread_move_person', 'person_id', 'person'],
  ['thread_move_from_body', 'from_body_id', 'body'],
  ['thread_move_to_body', 'to_body_id', 'body'],
] as const;
