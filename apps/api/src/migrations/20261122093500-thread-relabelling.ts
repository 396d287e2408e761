import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ThreadRelabelling2026112209350 implements MigrationInterface {
  name = 'ThreadRelabelling2026112209350';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "thread_relabelling" ("id" uuid NOT NULL, "thread_id" uuid NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "person_id" uuid NOT NULL, "audience_before" text NOT NULL, "audience_after" text NOT NULL, "classification_before" text NOT NULL, "classification_after" text NOT NULL, "reason" text NOT NULL, CONSTRAINT "thread_relabelling_classification_after" CHECK (classification_after IN ('UNCLASSIFIED', 'CONFIDENTIAL')), CONSTRAINT "thread_relabelling_classification_before" CHECK (classification_before IN ('UNCLASSIFIED', 'CONFIDENTIAL')), CONSTRAINT "thread_relabelling_audience_after" CHECK (audience_after IN ('COMPACT', 'BODY', 'MEMBERS', 'OFFICERS')), CONSTRAINT "thread_relabelling_audience_before" CHECK (audience_before IN ('COMPACT', 'BODY', 'MEMBERS', 'OFFICERS')), CONSTRAINT "thread_relabelling_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "thread_relabelling_thread" ON "thread_relabelling"  ("thread_id", "at") `,
    );
    await runner.query(
      `ALTER TABLE "thread_relabelling" ADD CONSTRAINT "thread_relabelling_thread_fkey" FOREIGN KEY ("thread_id") REFERENCES "thread"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "thread_relabelling" ADD CONSTRAINT "thread_relabelling_person" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "thread_relabelling" DROP CONSTRAINT "thread_relabelling_person"`);
    await runner.query(`ALTER TABLE "thread_relabelling" DROP CONSTRAINT "thread_relabelling_thread_fkey"`);
    await runner.query(`DROP INDEX "public"."thread_relabelling_thread"`);
    await runner.query(`DROP TABLE "thread_relabelling"`);
  }
}
