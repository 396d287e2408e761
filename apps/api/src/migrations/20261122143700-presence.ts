import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Presence2026112214370 implements MigrationInterface {
  name = 'Presence2026112214370';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "person" ADD "hides_presence" boolean NOT NULL DEFAULT false`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "person" DROP COLUMN "hides_presence"`);
  }
}
