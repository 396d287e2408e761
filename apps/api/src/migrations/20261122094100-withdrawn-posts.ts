import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WithdrawnPosts2026112209410 implements MigrationInterface {
  name = 'WithdrawnPosts2026112209410';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "post" ADD "withdrawn_at" TIMESTAMP(3) WITH TIME ZONE`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "post" DROP COLUMN "withdrawn_at"`);
  }
}
