import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LevelsOfNotices2026112212462 implements MigrationInterface {
  name = 'LevelsOfNotices2026112212462';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "notice_level" ("id" uuid NOT NULL, "person_id" uuid NOT NULL, "body_id" uuid, "thread_id" uuid, "level" text NOT NULL, "chosen_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "notice_level_place" CHECK (num_nonnulls(body_id, thread_id) = 1), CONSTRAINT "notice_level_level" CHECK (level IN ('ALL', 'MENTIONS', 'NOTHING')), CONSTRAINT "notice_level_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "notice_level_of_thread" ON "notice_level"  ("thread_id") `);
    await runner.query(`CREATE INDEX "notice_level_of_body" ON "notice_level"  ("body_id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "notice_level_thread" ON "notice_level"  ("person_id", "thread_id") `,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "notice_level_body" ON "notice_level"  ("person_id", "body_id") `,
    );
    await runner.query(
      `CREATE TABLE "notice_setting" ("person_id" uuid NOT NULL, "quiet_from" text, "quiet_until" text, "at_once" boolean NOT NULL DEFAULT true, "digest" text NOT NULL, "digest_hour" integer NOT NULL, "digest_weekday" integer NOT NULL, "version" integer NOT NULL, CONSTRAINT "notice_setting_quiet" CHECK (num_nonnulls(quiet_from, quiet_until) IN (0, 2)), CONSTRAINT "notice_setting_weekday" CHECK (digest_weekday BETWEEN 1 AND 7), CONSTRAINT "notice_setting_hour" CHECK (digest_hour BETWEEN 0 AND 23), CONSTRAINT "notice_setting_digest" CHECK (digest IN ('NONE', 'DAILY', 'WEEKLY')), CONSTRAINT "notice_setting_pkey" PRIMARY KEY ("person_id"))`,
    );
    await runner.query(`ALTER TABLE "notice" ADD "thread_id" uuid`);
    await runner.query(`ALTER TABLE "notice" ADD "from_seq" integer`);
    await runner.query(`ALTER TABLE "notice" ADD "to_seq" integer`);
    await runner.query(`ALTER TABLE "notice" ADD "count" integer`);
    await runner.query(
      `CREATE INDEX "notice_thread" ON "notice"  ("person_id", "thread_id", "to_seq") WHERE thread_id IS NOT NULL`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "notice_gathered" ON "notice"  ("thread_id", "person_id") WHERE kind = 'POSTS_ADDED' AND read_at IS NULL`,
    );
    await runner.query(
      `ALTER TABLE "notice" ADD CONSTRAINT "notice_thread_fkey" FOREIGN KEY ("thread_id") REFERENCES "thread"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "notice_level" ADD CONSTRAINT "notice_level_person" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "notice_level" ADD CONSTRAINT "notice_level_body_fkey" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "notice_level" ADD CONSTRAINT "notice_level_thread_fkey" FOREIGN KEY ("thread_id") REFERENCES "thread"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "notice_setting" ADD CONSTRAINT "notice_setting_person" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "notice_setting" DROP CONSTRAINT "notice_setting_person"`);
    await runner.query(`ALTER TABLE "notice_level" DROP CONSTRAINT "notice_level_thread_fkey"`);
    await runner.query(`ALTER TABLE "notice_level" DROP CONSTRAINT "notice_level_body_fkey"`);
    await runner.query(`ALTER TABLE "notice_level" DROP CONSTRAINT "notice_level_person"`);
    await runner.query(`ALTER TABLE "notice" DROP CONSTRAINT "notice_thread_fkey"`);
    await runner.query(`DROP INDEX "public"."notice_gathered"`);
    await runner.query(`DROP INDEX "public"."notice_thread"`);
    await runner.query(`ALTER TABLE "notice" DROP COLUMN "count"`);
    await runner.query(`ALTER TABLE "notice" DROP COLUMN "to_seq"`);
    await runner.query(`ALTER TABLE "notice" DROP COLUMN "from_seq"`);
    await runner.query(`ALTER TABLE "notice" DROP COLUMN "thread_id"`);
    await runner.query(`DROP TABLE "notice_setting"`);
    await runner.query(`DROP INDEX "public"."notice_level_body"`);
    await runner.query(`DROP INDEX "public"."notice_level_thread"`);
    await runner.query(`DROP INDEX "public"."notice_level_of_body"`);
    await runner.query(`DROP INDEX "public"."notice_level_of_thread"`);
    await runner.query(`DROP TABLE "notice_level"`);
  }
}
