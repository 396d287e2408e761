import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Discussions2026112202111 implements MigrationInterface {
  name = 'Discussions2026112202111';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "thread" ("id" uuid NOT NULL, "body_id" uuid NOT NULL, "title" text NOT NULL, "audience" text NOT NULL, "classification" text NOT NULL, "pinned" boolean NOT NULL DEFAULT false, "closed" boolean NOT NULL DEFAULT false, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "created_by_id" uuid NOT NULL, "last_seq" integer NOT NULL DEFAULT '0', "last_post_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "last_author_id" uuid NOT NULL, "version" integer NOT NULL, CONSTRAINT "thread_classification" CHECK (classification IN ('UNCLASSIFIED', 'CONFIDENTIAL')), CONSTRAINT "thread_audience" CHECK (audience IN ('COMPACT', 'BODY', 'MEMBERS', 'OFFICERS')), CONSTRAINT "thread_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "thread_of_body" ON "thread"  ("body_id", "pinned", "last_post_at", "id") `,
    );
    await runner.query(
      `CREATE TABLE "post" ("id" uuid NOT NULL, "thread_id" uuid NOT NULL, "seq" integer NOT NULL, "author_id" uuid NOT NULL, "entity_id" uuid NOT NULL, "capacity" text, "text" text NOT NULL, "language" text, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "edited_at" TIMESTAMP(3) WITH TIME ZONE, "hidden" boolean NOT NULL DEFAULT false, "version" integer NOT NULL, CONSTRAINT "post_capacity" CHECK (capacity IN ('CHAIR', 'CO_CHAIR', 'VICE_CHAIR', 'MEMBER', 'OBSERVER')), CONSTRAINT "post_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "post_seq" ON "post"  ("thread_id", "seq") `);
    await runner.query(
      `CREATE TABLE "post_edit" ("id" uuid NOT NULL, "post_id" uuid NOT NULL, "text" text NOT NULL, "edited_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "edited_by_id" uuid NOT NULL, CONSTRAINT "post_edit_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "post_edit_post" ON "post_edit"  ("post_id", "edited_at") `);
    await runner.query(
      `CREATE TABLE "read_mark" ("person_id" uuid NOT NULL, "thread_id" uuid NOT NULL, "seq" integer NOT NULL, "read_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "read_mark_pkey" PRIMARY KEY ("person_id", "thread_id"))`,
    );
    await runner.query(`CREATE INDEX "read_mark_thread" ON "read_mark"  ("thread_id") `);
    await runner.query(
      `ALTER TABLE "thread" ADD CONSTRAINT "thread_body" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "thread" ADD CONSTRAINT "thread_created_by" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "thread" ADD CONSTRAINT "thread_last_author" FOREIGN KEY ("last_author_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "post" ADD CONSTRAINT "post_thread" FOREIGN KEY ("thread_id") REFERENCES "thread"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "post" ADD CONSTRAINT "post_author" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "post" ADD CONSTRAINT "post_entity" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "post_edit" ADD CONSTRAINT "post_edit_post_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "post_edit" ADD CONSTRAINT "post_edit_by" FOREIGN KEY ("edited_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "read_mark" ADD CONSTRAINT "read_mark_person" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "read_mark" ADD CONSTRAINT "read_mark_thread_fkey" FOREIGN KEY ("thread_id") REFERENCES "thread"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "read_mark" DROP CONSTRAINT "read_mark_thread_fkey"`);
    await runner.query(`ALTER TABLE "read_mark" DROP CONSTRAINT "read_mark_person"`);
    await runner.query(`ALTER TABLE "post_edit" DROP CONSTRAINT "post_edit_by"`);
    await runner.query(`ALTER TABLE "post_edit" DROP CONSTRAINT "post_edit_post_fkey"`);
    await runner.query(`ALTER TABLE "post" DROP CONSTRAINT "post_entity"`);
    await runner.query(`ALTER TABLE "post" DROP CONSTRAINT "post_author"`);
    await runner.query(`ALTER TABLE "post" DROP CONSTRAINT "post_thread"`);
    await runner.query(`ALTER TABLE "thread" DROP CONSTRAINT "thread_last_author"`);
    await runner.query(`ALTER TABLE "thread" DROP CONSTRAINT "thread_created_by"`);
    await runner.query(`ALTER TABLE "thread" DROP CONSTRAINT "thread_body"`);
    await runner.query(`DROP INDEX "public"."read_mark_thread"`);
    await runner.query(`DROP TABLE "read_mark"`);
    await runner.query(`DROP INDEX "public"."post_edit_post"`);
    await runner.query(`DROP TABLE "post_edit"`);
    await runner.query(`DROP INDEX "public"."post_seq"`);
    await runner.query(`DROP TABLE "post"`);
    await runner.query(`DROP INDEX "public"."thread_of_body"`);
    await runner.query(`DROP TABLE "thread"`);
  }
}
