import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MovedPosts2026112213330 implements MigrationInterface {
  name = 'MovedPosts2026112213330';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "thread" ADD "moved_away" integer NOT NULL DEFAULT '0'`);
    await runner.query(`ALTER TABLE "thread" ADD "merged_into_id" uuid`);
    await runner.query(`ALTER TABLE "post" ADD "moved_at" TIMESTAMP(3) WITH TIME ZONE`);
    await runner.query(`ALTER TABLE "post" ADD "moved_to_id" uuid`);
    await runner.query(
      `CREATE INDEX "post_moved_to" ON "post"  ("moved_to_id", "moved_at") WHERE moved_to_id IS NOT NULL`,
    );
    await runner.query(
      `CREATE INDEX "post_trace" ON "post"  ("thread_id", "seq") WHERE moved_to_id IS NOT NULL`,
    );
    await runner.query(
      `ALTER TABLE "thread" ADD CONSTRAINT "thread_merged_into" FOREIGN KEY ("merged_into_id") REFERENCES "thread"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "post" ADD CONSTRAINT "post_moved_to_fkey" FOREIGN KEY ("moved_to_id") REFERENCES "post"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "post" DROP CONSTRAINT "post_moved_to_fkey"`);
    await runner.query(`ALTER TABLE "thread" DROP CONSTRAINT "thread_merged_into"`);
    await runner.query(`DROP INDEX "public"."post_trace"`);
    await runner.query(`DROP INDEX "public"."post_moved_to"`);
    await runner.query(`ALTER TABLE "post" DROP COLUMN "moved_to_id"`);
    await runner.query(`ALTER TABLE "post" DROP COLUMN "moved_at"`);
    await runner.query(`ALTER TABLE "thread" DROP COLUMN "merged_into_id"`);
    await runner.query(`ALTER TABLE "thread" DROP COLUMN "moved_away"`);
  }
}
