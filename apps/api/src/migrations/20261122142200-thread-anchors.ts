import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ThreadAnchors2026112214220 implements MigrationInterface {
  name = 'ThreadAnchors2026112214220';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "thread_anchor" ("thread_id" uuid NOT NULL, "kind" text NOT NULL, "subject_id" uuid NOT NULL, CONSTRAINT "thread_anchor_kind" CHECK (kind IN ('DOCUMENT', 'AGENDA_ITEM', 'ACTIVITY')), CONSTRAINT "thread_anchor_pkey" PRIMARY KEY ("thread_id"))`,
    );
    await runner.query(`CREATE INDEX "thread_anchor_subject" ON "thread_anchor"  ("kind", "subject_id") `);
    await runner.query(
      `ALTER TABLE "thread_anchor" ADD CONSTRAINT "thread_anchor_thread" FOREIGN KEY ("thread_id") REFERENCES "thread"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "thread_anchor" DROP CONSTRAINT "thread_anchor_thread"`);
    await runner.query(`DROP INDEX "public"."thread_anchor_subject"`);
    await runner.query(`DROP TABLE "thread_anchor"`);
  }
}
