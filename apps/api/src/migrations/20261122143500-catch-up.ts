import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CatchUp2026112214350 implements MigrationInterface {
  name = 'CatchUp2026112214350';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "catch_up_visit" ("person_id" uuid NOT NULL, "until" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "catch_up_visit_pkey" PRIMARY KEY ("person_id"))`,
    );
    await runner.query(
      `ALTER TABLE "catch_up_visit" ADD CONSTRAINT "catch_up_visit_person" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "catch_up_visit" DROP CONSTRAINT "catch_up_visit_person"`);
    await runner.query(`DROP TABLE "catch_up_visit"`);
  }
}
