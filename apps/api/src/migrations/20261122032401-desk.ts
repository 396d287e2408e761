import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Desk2026112203240 implements MigrationInterface {
  name = 'Desk2026112203240';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "desk_visit" ("person_id" uuid NOT NULL, "seen_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "desk_visit_pkey" PRIMARY KEY ("person_id"))`,
    );
    await runner.query(
      `CREATE TABLE "notice" ("id" uuid NOT NULL, "person_id" uuid NOT NULL, "kind" text NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "body_id" uuid, "title" text NOT NULL, "link" text NOT NULL, "audience" text, "read_at" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "notice_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "notice_person_at" ON "notice"  ("person_id", "at", "id") `);
    await runner.query(
      `ALTER TABLE "desk_visit" ADD CONSTRAINT "desk_visit_person" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "notice" ADD CONSTRAINT "notice_person" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "notice" ADD CONSTRAINT "notice_body" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "notice" DROP CONSTRAINT "notice_body"`);
    await runner.query(`ALTER TABLE "notice" DROP CONSTRAINT "notice_person"`);
    await runner.query(`ALTER TABLE "desk_visit" DROP CONSTRAINT "desk_visit_person"`);
    await runner.query(`DROP INDEX "public"."notice_person_at"`);
    await runner.query(`DROP TABLE "notice"`);
    await runner.query(`DROP TABLE "desk_visit"`);
  }
}
