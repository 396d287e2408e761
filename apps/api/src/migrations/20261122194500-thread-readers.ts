import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ThreadReaders2026112219450 implements MigrationInterface {
  name = 'ThreadReaders2026112219450';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX "thread_readers" ON "thread"  ("audience", "body_id") `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."thread_readers"`);
  }
}
