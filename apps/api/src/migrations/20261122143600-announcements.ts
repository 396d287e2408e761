import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Announcements2026112214360 implements MigrationInterface {
  name = 'Announcements2026112214360';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "thread" ADD "announcement" boolean NOT NULL DEFAULT false`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "thread" DROP COLUMN "announcement"`);
  }
}
