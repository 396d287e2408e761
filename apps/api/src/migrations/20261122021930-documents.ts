import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Documents2026112202193 implements MigrationInterface {
  name = 'Documents2026112202193';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "blob" ("sha256" text NOT NULL, "size" integer NOT NULL, "stored_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "blob_sha256" CHECK (sha256 ~ '^[0-9a-f]{64}$'), CONSTRAINT "blob_pkey" PRIMARY KEY ("sha256"))`,
    );
    await runner.query(
      `CREATE TABLE "reference" ("id" uuid NOT NULL, "body_id" uuid NOT NULL, "year" integer NOT NULL, "number" integer NOT NULL, "text" text NOT NULL, CONSTRAINT "reference_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "reference_number" ON "reference"  ("body_id", "year", "number") `,
    );
    await runner.query(
      `CREATE TABLE "document" ("id" uuid NOT NULL, "body_id" uuid NOT NULL, "reference_id" uuid NOT NULL, "title" text NOT NULL, "language" text NOT NULL, "state" text NOT NULL DEFAULT 'DRAFT', "audience" text NOT NULL, "classification" text NOT NULL, "revision_number" integer NOT NULL, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "revised_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "created_by_id" uuid NOT NULL, "entity_id" uuid NOT NULL, "version" integer NOT NULL, CONSTRAINT "document_classification" CHECK (classification IN ('UNCLASSIFIED', 'CONFIDENTIAL')), CONSTRAINT "document_audience" CHECK (audience IN ('COMPACT', 'BODY', 'MEMBERS', 'OFFICERS')), CONSTRAINT "document_state" CHECK (state IN ('DRAFT', 'FOR_COMMENT', 'CLEARED', 'FINAL', 'SUPERSEDED', 'WITHDRAWN')), CONSTRAINT "document_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "document_newest_of_body" ON "document"  ("body_id", "revised_at", "id") `,
    );
    await runner.query(`CREATE INDEX "document_newest" ON "document"  ("revised_at", "id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "document_language" ON "document"  ("reference_id", "language") `,
    );
    await runner.query(
      `CREATE TABLE "document_step" ("id" uuid NOT NULL, "document_id" uuid NOT NULL, "kind" text NOT NULL, "before" text NOT NULL, "after" text NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "person_id" uuid NOT NULL, CONSTRAINT "document_step_kind" CHECK (kind IN ('STATE', 'AUDIENCE', 'CLASSIFICATION')), CONSTRAINT "document_step_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "document_step_document" ON "document_step"  ("document_id", "at") `);
    await runner.query(
      `CREATE TABLE "revision" ("id" uuid NOT NULL, "document_id" uuid NOT NULL, "number" integer NOT NULL, "sha256" text NOT NULL, "size" integer NOT NULL, "file_name" text NOT NULL, "media_type" text NOT NULL, "note" text, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "created_by_id" uuid NOT NULL, CONSTRAINT "revision_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "revision_content" ON "revision"  ("sha256") `);
    await runner.query(`CREATE UNIQUE INDEX "revision_number" ON "revision"  ("document_id", "number") `);
    await runner.query(
      `CREATE TABLE "upload" ("id" uuid NOT NULL, "person_id" uuid NOT NULL, "sha256" text NOT NULL, "size" integer NOT NULL, "file_name" text NOT NULL, "media_type" text NOT NULL, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "revision_id" uuid, CONSTRAINT "upload_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "upload_content" ON "upload"  ("sha256") `);
    await runner.query(`CREATE INDEX "upload_created" ON "upload"  ("created_at") `);
    await runner.query(
      `CREATE TABLE "download" ("id" uuid NOT NULL, "document_id" uuid NOT NULL, "revision_id" uuid NOT NULL, "person_id" uuid NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "download_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "download_latest" ON "download"  ("revision_id", "person_id", "at") `);
    await runner.query(`CREATE INDEX "download_document" ON "download"  ("document_id", "at", "id") `);
    await runner.query(
      `CREATE TABLE "reference_counter" ("body_id" uuid NOT NULL, "year" integer NOT NULL, "last" integer NOT NULL, CONSTRAINT "reference_counter_pkey" PRIMARY KEY ("body_id", "year"))`,
    );
    await runner.query(
      `ALTER TABLE "person" ADD CONSTRAINT "person_portrait" FOREIGN KEY ("portrait_sha256") REFERENCES "blob"("sha256") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "reference" ADD CONSTRAINT "reference_body" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "document" ADD CONSTRAINT "document_body" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "document" ADD CONSTRAINT "document_reference" FOREIGN KEY ("reference_id") REFERENCES "reference"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "document" ADD CONSTRAINT "document_created_by" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "document" ADD CONSTRAINT "document_entity" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "document_step" ADD CONSTRAINT "document_step_document_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "document_step" ADD CONSTRAINT "document_step_person" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "revision" ADD CONSTRAINT "revision_document" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "revision" ADD CONSTRAINT "revision_blob" FOREIGN KEY ("sha256") REFERENCES "blob"("sha256") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "revision" ADD CONSTRAINT "revision_created_by" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "upload" ADD CONSTRAINT "upload_person" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "upload" ADD CONSTRAINT "upload_blob" FOREIGN KEY ("sha256") REFERENCES "blob"("sha256") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "upload" ADD CONSTRAINT "upload_revision" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "download" ADD CONSTRAINT "download_document_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "download" ADD CONSTRAINT "download_revision" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "download" ADD CONSTRAINT "download_person" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "reference_counter" ADD CONSTRAINT "reference_counter_body" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "reference_counter" DROP CONSTRAINT "reference_counter_body"`);
    await runner.query(`ALTER TABLE "download" DROP CONSTRAINT "download_person"`);
    await runner.query(`ALTER TABLE "download" DROP CONSTRAINT "download_revision"`);
    await runner.query(`ALTER TABLE "download" DROP CONSTRAINT "download_document_fkey"`);
    await runner.query(`ALTER TABLE "upload" DROP CONSTRAINT "upload_revision"`);
    await runner.query(`ALTER TABLE "upload" DROP CONSTRAINT "upload_blob"`);
    await runner.query(`ALTER TABLE "upload" DROP CONSTRAINT "upload_person"`);
    await runner.query(`ALTER TABLE "revision" DROP CONSTRAINT "revision_created_by"`);
    await runner.query(`ALTER TABLE "revision" DROP CONSTRAINT "revision_blob"`);
    await runner.query(`ALTER TABLE "revision" DROP CONSTRAINT "revision_document"`);
    await runner.query(`ALTER TABLE "document_step" DROP CONSTRAINT "document_step_person"`);
    await runner.query(`ALTER TABLE "document_step" DROP CONSTRAINT "document_step_document_fkey"`);
    await runner.query(`ALTER TABLE "document" DROP CONSTRAINT "document_entity"`);
    await runner.query(`ALTER TABLE "document" DROP CONSTRAINT "document_created_by"`);
    await runner.query(`ALTER TABLE "document" DROP CONSTRAINT "document_reference"`);
    await runner.query(`ALTER TABLE "document" DROP CONSTRAINT "document_body"`);
    await runner.query(`ALTER TABLE "reference" DROP CONSTRAINT "reference_body"`);
    await runner.query(`ALTER TABLE "person" DROP CONSTRAINT "person_portrait"`);
    await runner.query(`DROP TABLE "reference_counter"`);
    await runner.query(`DROP INDEX "public"."download_document"`);
    await runner.query(`DROP INDEX "public"."download_latest"`);
    await runner.query(`DROP TABLE "download"`);
    await runner.query(`DROP INDEX "public"."upload_created"`);
    await runner.query(`DROP INDEX "public"."upload_content"`);
    await runner.query(`DROP TABLE "upload"`);
    await runner.query(`DROP INDEX "public"."revision_number"`);
    await runner.query(`DROP INDEX "public"."revision_content"`);
    await runner.query(`DROP TABLE "revision"`);
    await runner.query(`DROP INDEX "public"."document_step_document"`);
    await runner.query(`DROP TABLE "document_step"`);
    await runner.query(`DROP INDEX "public"."document_language"`);
    await runner.query(`DROP INDEX "public"."document_newest"`);
    await runner.query(`DROP INDEX "public"."document_newest_of_body"`);
    await runner.query(`DROP TABLE "document"`);
    await runner.query(`DROP INDEX "public"."reference_number"`);
    await runner.query(`DROP TABLE "reference"`);
    await runner.query(`DROP TABLE "blob"`);
  }
}
