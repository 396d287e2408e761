import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MailsThatRespect2026112213025 implements MigrationInterface {
  name = 'MailsThatRespect2026112213025';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "signing_key" ("purpose" text NOT NULL, "key" text NOT NULL, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "signing_key_pkey" PRIMARY KEY ("purpose"))`,
    );
    await runner.query(`ALTER TABLE "mail" ADD "kind" text NOT NULL DEFAULT 'LETTER'`);
    await runner.query(`ALTER TABLE "mail" ADD "about" jsonb`);
    await runner.query(`ALTER TABLE "mail" ADD "state" text NOT NULL DEFAULT 'QUEUED'`);
    await runner.query(`ALTER TABLE "mail" ADD "attempts" integer NOT NULL DEFAULT '0'`);
    await runner.query(
      `ALTER TABLE "mail" ADD "next_attempt_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now()`,
    );
    await runner.query(
      `ALTER TABLE "mail" ADD "give_up_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now()`,
    );
    await runner.query(`ALTER TABLE "mail" ADD "answer" text`);
    await runner.query(`ALTER TABLE "notice" ADD "subject_id" uuid`);
    await runner.query(`ALTER TABLE "notice" ADD "since" TIMESTAMP(3) WITH TIME ZONE`);
    await runner.query(`ALTER TABLE "notice" ADD "mailed_at" TIMESTAMP(3) WITH TIME ZONE`);
    await runner.query(`ALTER TABLE "notice" ADD "mailed_seq" integer`);
    await runner.query(`CREATE INDEX "mail_due" ON "mail"  ("next_attempt_at", "id") WHERE state = 'QUEUED'`);
    await runner.query(
      `CREATE INDEX "notice_subject" ON "notice"  ("person_id", "subject_id", "at") WHERE subject_id IS NOT NULL`,
    );
    await runner.query(
      `CREATE INDEX "notice_unmailed" ON "notice"  ("person_id", "since") WHERE read_at IS NULL AND mailed_at IS NULL`,
    );
    await runner.query(
      `ALTER TABLE "mail" ADD CONSTRAINT "mail_state" CHECK (state IN ('QUEUED', 'SENT', 'FAILED', 'BOUNCED', 'DROPPED'))`,
    );
    // What was sent before states were kept stays sent, what was given up stays so; what waits has a day from now.
    await runner.query(`UPDATE "mail" SET "state" = 'SENT', "attempts" = 1 WHERE "sent_at" IS NOT NULL`);
    await runner.query(`UPDATE "mail" SET "give_up_at" = now() + interval '1 day' WHERE "sent_at" IS NULL`);
    await runner.query(
      `UPDATE "mail" SET "state" = 'FAILED' WHERE "sent_at" IS NULL AND "queued_at" < now() - interval '1 day'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "mail" DROP CONSTRAINT "mail_state"`);
    await runner.query(`DROP INDEX "public"."notice_unmailed"`);
    await runner.query(`DROP INDEX "public"."notice_subject"`);
    await runner.query(`DROP INDEX "public"."mail_due"`);
    await runner.query(`ALTER TABLE "notice" DROP COLUMN "mailed_seq"`);
    await runner.query(`ALTER TABLE "notice" DROP COLUMN "mailed_at"`);
    await runner.query(`ALTER TABLE "notice" DROP COLUMN "since"`);
    await runner.query(`ALTER TABLE "notice" DROP COLUMN "subject_id"`);
    await runner.query(`ALTER TABLE "mail" DROP COLUMN "answer"`);
    await runner.query(`ALTER TABLE "mail" DROP COLUMN "give_up_at"`);
    await runner.query(`ALTER TABLE "mail" DROP COLUMN "next_attempt_at"`);
    await runner.query(`ALTER TABLE "mail" DROP COLUMN "attempts"`);
    await runner.query(`ALTER TABLE "mail" DROP COLUMN "state"`);
    await runner.query(`ALTER TABLE "mail" DROP COLUMN "about"`);
    await runner.query(`ALTER TABLE "mail" DROP COLUMN "kind"`);
    await runner.query(`DROP TABLE "signing_key"`);
  }
}
