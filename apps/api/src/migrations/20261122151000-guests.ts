import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Guests2026112215100 implements MigrationInterface {
  name = 'Guests2026112215100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "thread_guest" ("id" uuid NOT NULL, "thread_id" uuid NOT NULL, "email" text NOT NULL, "name" text NOT NULL, "organisation" text NOT NULL, "locale" text NOT NULL, "may_post" boolean NOT NULL DEFAULT false, "reason" text NOT NULL, "audience" text NOT NULL, "last_day" date NOT NULL, "invited_by_id" uuid NOT NULL, "invited_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "person_id" uuid, "accepted_at" TIMESTAMP(3) WITH TIME ZONE, "ended_at" TIMESTAMP(3) WITH TIME ZONE, "ended_by_id" uuid, "version" integer NOT NULL, CONSTRAINT "thread_guest_accepted" CHECK ((person_id IS NULL) = (accepted_at IS NULL)), CONSTRAINT "thread_guest_audience" CHECK (audience IN ('COMPACT', 'BODY', 'MEMBERS', 'OFFICERS')), CONSTRAINT "thread_guest_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "thread_guest_last_day" ON "thread_guest"  ("last_day") WHERE ended_at IS NULL`,
    );
    await runner.query(
      `CREATE INDEX "thread_guest_person" ON "thread_guest"  ("person_id") WHERE person_id IS NOT NULL`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "thread_guest_asked_once" ON "thread_guest"  ("thread_id", "email") WHERE ended_at IS NULL`,
    );
    await runner.query(`ALTER TABLE "person" ADD "guest" boolean NOT NULL DEFAULT false`);
    await runner.query(`ALTER TABLE "post" ADD "organisation" text`);
    await runner.query(`ALTER TABLE "post" ALTER COLUMN "entity_id" DROP NOT NULL`);
    await runner.query(
      `ALTER TABLE "post" ADD CONSTRAINT "post_speaker" CHECK ((entity_id IS NULL) = (organisation IS NOT NULL))`,
    );
    await runner.query(
      `ALTER TABLE "thread_guest" ADD CONSTRAINT "thread_guest_thread" FOREIGN KEY ("thread_id") REFERENCES "thread"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "thread_guest" ADD CONSTRAINT "thread_guest_invited_by" FOREIGN KEY ("invited_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "thread_guest" ADD CONSTRAINT "thread_guest_person_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "thread_guest" ADD CONSTRAINT "thread_guest_ended_by" FOREIGN KEY ("ended_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  /** What guests said is lost with it: they spoke for nobody there is. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "thread_guest"`);
    await runner.query(`ALTER TABLE "post" DROP CONSTRAINT "post_speaker"`);
    await runner.query(`DELETE FROM "post" WHERE "entity_id" IS NULL`);
    await runner.query(`ALTER TABLE "post" ALTER COLUMN "entity_id" SET NOT NULL`);
    await runner.query(`ALTER TABLE "post" DROP COLUMN "organisation"`);
    await runner.query(`ALTER TABLE "person" DROP COLUMN "guest"`);
  }
}
