import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ReplyDrafts2026112214210 implements MigrationInterface {
  name = 'ReplyDrafts2026112214210';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "reply_draft" ("person_id" uuid NOT NULL, "thread_id" uuid NOT NULL, "text" text NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "reply_draft_pkey" PRIMARY KEY ("person_id", "thread_id"))`,
    );
    await runner.query(`CREATE INDEX "reply_draft_at" ON "reply_draft"  ("at") `);
    await runner.query(`CREATE INDEX "reply_draft_thread" ON "reply_draft"  ("thread_id") `);
    await runner.query(
      `ALTER TABLE "reply_draft" ADD CONSTRAINT "reply_draft_person" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "reply_draft" ADD CONSTRAINT "reply_draft_thread_fkey" FOREIGN KEY ("thread_id") REFERENCES "thread"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "reply_draft" DROP CONSTRAINT "reply_draft_thread_fkey"`);
    await runner.query(`ALTER TABLE "reply_draft" DROP CONSTRAINT "reply_draft_person"`);
    await runner.query(`DROP INDEX "public"."reply_draft_thread"`);
    await runner.query(`DROP INDEX "public"."reply_draft_at"`);
    await runner.query(`DROP TABLE "reply_draft"`);
  }
}
