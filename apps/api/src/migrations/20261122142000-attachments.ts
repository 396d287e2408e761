import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Attachments2026112214200 implements MigrationInterface {
  name = 'Attachments2026112214200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "upload" DROP CONSTRAINT "upload_revision"`);
    await runner.query(`ALTER TABLE "upload" RENAME COLUMN "revision_id" TO "used_for_id"`);
    await runner.query(`ALTER TABLE "upload" ADD "width" integer`);
    await runner.query(`ALTER TABLE "upload" ADD "height" integer`);
    await runner.query(`ALTER TABLE "post" ADD "attachment_count" integer NOT NULL DEFAULT '0'`);
    await runner.query(
      `CREATE TABLE "post_attachment" ("id" uuid NOT NULL, "post_id" uuid NOT NULL, "position" integer NOT NULL, "sha256" text NOT NULL, "size" integer NOT NULL, "file_name" text NOT NULL, "media_type" text NOT NULL, "width" integer, "height" integer, "added_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "removed_at" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "post_attachment_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "post_attachment_content" ON "post_attachment"  ("sha256") `);
    await runner.query(
      `CREATE UNIQUE INDEX "post_attachment_post" ON "post_attachment"  ("post_id", "position") `,
    );
    await runner.query(
      `CREATE TABLE "attachment_copy" ("id" uuid NOT NULL, "attachment_id" uuid NOT NULL, "person_id" uuid NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "attachment_copy_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "attachment_copy_at" ON "attachment_copy"  ("attachment_id", "at", "id") `,
    );
    await runner.query(
      `CREATE INDEX "attachment_copy_latest" ON "attachment_copy"  ("attachment_id", "person_id", "at") `,
    );
    await runner.query(
      `ALTER TABLE "post_attachment" ADD CONSTRAINT "post_attachment_post_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "post_attachment" ADD CONSTRAINT "post_attachment_blob" FOREIGN KEY ("sha256") REFERENCES "blob"("sha256") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "attachment_copy" ADD CONSTRAINT "attachment_copy_attachment" FOREIGN KEY ("attachment_id") REFERENCES "post_attachment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "attachment_copy" ADD CONSTRAINT "attachment_copy_person" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "attachment_copy" DROP CONSTRAINT "attachment_copy_person"`);
    await runner.query(`ALTER TABLE "attachment_copy" DROP CONSTRAINT "attachment_copy_attachment"`);
    await runner.query(`ALTER TABLE "post_attachment" DROP CONSTRAINT "post_attachment_blob"`);
    await runner.query(`ALTER TABLE "post_attachment" DROP CONSTRAINT "post_attachment_post_fkey"`);
    await runner.query(`DROP INDEX "public"."attachment_copy_latest"`);
    await runner.query(`DROP INDEX "public"."attachment_copy_at"`);
    await runner.query(`DROP TABLE "attachment_copy"`);
    await runner.query(`DROP INDEX "public"."post_attachment_post"`);
    await runner.query(`DROP INDEX "public"."post_attachment_content"`);
    await runner.query(`DROP TABLE "post_attachment"`);
    await runner.query(`ALTER TABLE "post" DROP COLUMN "attachment_count"`);
    await runner.query(`ALTER TABLE "upload" DROP COLUMN "height"`);
    await runner.query(`ALTER TABLE "upload" DROP COLUMN "width"`);
    // What went with posts became nothing as far as the older shape knows.
    await runner.query(
      `UPDATE "upload" SET used_for_id = NULL WHERE used_for_id NOT IN (SELECT id FROM "revision")`,
    );
    await runner.query(`ALTER TABLE "upload" RENAME COLUMN "used_for_id" TO "revision_id"`);
    await runner.query(
      `ALTER TABLE "upload" ADD CONSTRAINT "upload_revision" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }
}
