import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Programme2026112202402 implements MigrationInterface {
  name = 'Programme2026112202402';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "programme" ("id" uuid NOT NULL, "code" text NOT NULL, "title" jsonb NOT NULL, "valid_from" date NOT NULL, "valid_until" date NOT NULL, "state" text NOT NULL, "adopted_on" date, "version" integer NOT NULL, CONSTRAINT "programme_period" CHECK (valid_until > valid_from), CONSTRAINT "programme_state" CHECK (state IN ('OPEN', 'CONSOLIDATED', 'BEFORE_COMMITTEE', 'ADOPTED', 'AMENDED', 'CLOSED')), CONSTRAINT "programme_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "programme_code" ON "programme"  ("code") `);
    await runner.query(
      `CREATE TABLE "work_plan" ("id" uuid NOT NULL, "body_id" uuid NOT NULL, "programme_id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "published_number" integer, "published_at" TIMESTAMP(3) WITH TIME ZONE, "published_by_id" uuid, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "work_plan_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "work_plan_of_body" ON "work_plan"  ("body_id", "programme_id") `,
    );
    await runner.query(
      `CREATE TABLE "activity" ("id" uuid NOT NULL, "work_plan_id" uuid NOT NULL, "programme_id" uuid NOT NULL, "body_id" uuid NOT NULL, "status" text NOT NULL DEFAULT 'PLANNED', "percent" integer NOT NULL DEFAULT '0', "version" integer NOT NULL DEFAULT '1', "reported_version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "created_by_id" uuid, CONSTRAINT "activity_percent" CHECK (percent BETWEEN 0 AND 100), CONSTRAINT "activity_status" CHECK (status IN ('PLANNED', 'UNDER_WAY', 'COMPLETED', 'CANCELLED')), CONSTRAINT "activity_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "activity_body" ON "activity"  ("body_id") `);
    await runner.query(`CREATE INDEX "activity_programme" ON "activity"  ("programme_id") `);
    await runner.query(`CREATE INDEX "activity_plan" ON "activity"  ("work_plan_id") `);
    await runner.query(
      `CREATE TABLE "activity_contributor" ("activity_id" uuid NOT NULL, "edition" text NOT NULL, "entity_id" uuid NOT NULL, CONSTRAINT "activity_contributor_pkey" PRIMARY KEY ("activity_id", "edition", "entity_id"))`,
    );
    await runner.query(
      `CREATE INDEX "activity_contributor_entity" ON "activity_contributor"  ("entity_id") `,
    );
    await runner.query(
      `CREATE TABLE "result" ("id" uuid NOT NULL, "programme_id" uuid NOT NULL, "parent_id" uuid, "level" text NOT NULL, "number" text NOT NULL, "number_key" text NOT NULL, "title" jsonb NOT NULL, "version" integer NOT NULL, CONSTRAINT "result_place" CHECK ((level = 'PRIORITY') = (parent_id IS NULL)), CONSTRAINT "result_level" CHECK (level IN ('PRIORITY', 'OUTCOME', 'OUTPUT')), CONSTRAINT "result_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "result_parent" ON "result"  ("parent_id") `);
    await runner.query(`CREATE UNIQUE INDEX "result_number" ON "result"  ("programme_id", "number") `);
    await runner.query(
      `CREATE TABLE "activity_edition" ("activity_id" uuid NOT NULL, "edition" text NOT NULL, "work_plan_id" uuid NOT NULL, "number" text NOT NULL, "number_key" text NOT NULL, "title" jsonb NOT NULL, "description" text, "output_id" uuid, "lead_entity_id" uuid NOT NULL, "starts_on" date NOT NULL, "ends_on" date NOT NULL, "place" text, "countries" text array NOT NULL DEFAULT '{}', "budget_usd" integer, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "activity_edition_dates" CHECK (ends_on >= starts_on), CONSTRAINT "activity_edition_kind" CHECK (edition IN ('WORKING', 'PUBLISHED')), CONSTRAINT "activity_edition_pkey" PRIMARY KEY ("activity_id", "edition"))`,
    );
    await runner.query(`CREATE INDEX "activity_edition_lead" ON "activity_edition"  ("lead_entity_id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "activity_edition_number" ON "activity_edition"  ("work_plan_id", "edition", "number") `,
    );
    await runner.query(
      `CREATE TABLE "work_plan_version" ("id" uuid NOT NULL, "work_plan_id" uuid NOT NULL, "number" integer NOT NULL, "published_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "published_by_id" uuid NOT NULL, "note" text, "activities" jsonb NOT NULL, "sha256" text NOT NULL, CONSTRAINT "work_plan_version_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "work_plan_version_number" ON "work_plan_version"  ("work_plan_id", "number") `,
    );
    await runner.query(
      `CREATE TABLE "progress_report" ("id" uuid NOT NULL, "activity_id" uuid NOT NULL, "entity_id" uuid NOT NULL, "author_id" uuid NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "status" text NOT NULL, "percent" integer NOT NULL, "text" text NOT NULL, CONSTRAINT "progress_report_percent" CHECK (percent BETWEEN 0 AND 100), CONSTRAINT "progress_report_status" CHECK (status IN ('PLANNED', 'UNDER_WAY', 'COMPLETED', 'CANCELLED')), CONSTRAINT "progress_report_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "progress_report_activity" ON "progress_report"  ("activity_id", "at") `,
    );
    await runner.query(
      `CREATE TABLE "work_plan_import" ("id" uuid NOT NULL, "token_hash" text NOT NULL, "person_id" uuid NOT NULL, "body_id" uuid NOT NULL, "programme_id" uuid NOT NULL, "plan_version" integer, "rows" jsonb NOT NULL, "failed" integer NOT NULL, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "expires_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "accepted_at" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "work_plan_import_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "work_plan_import_expiry" ON "work_plan_import"  ("expires_at") `);
    await runner.query(`CREATE UNIQUE INDEX "work_plan_import_token" ON "work_plan_import"  ("token_hash") `);
    await runner.query(
      `ALTER TABLE "work_plan" ADD CONSTRAINT "work_plan_body" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "work_plan" ADD CONSTRAINT "work_plan_programme" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "work_plan" ADD CONSTRAINT "work_plan_publisher" FOREIGN KEY ("published_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "activity" ADD CONSTRAINT "activity_plan_fkey" FOREIGN KEY ("work_plan_id") REFERENCES "work_plan"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "activity" ADD CONSTRAINT "activity_programme_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "activity" ADD CONSTRAINT "activity_body_fkey" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "activity" ADD CONSTRAINT "activity_author" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "activity_contributor" ADD CONSTRAINT "activity_contributor_activity" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "activity_contributor" ADD CONSTRAINT "activity_contributor_entity_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "result" ADD CONSTRAINT "result_programme" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "result" ADD CONSTRAINT "result_parent_fkey" FOREIGN KEY ("parent_id") REFERENCES "result"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "activity_edition" ADD CONSTRAINT "activity_edition_activity" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "activity_edition" ADD CONSTRAINT "activity_edition_plan" FOREIGN KEY ("work_plan_id") REFERENCES "work_plan"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "activity_edition" ADD CONSTRAINT "activity_edition_output" FOREIGN KEY ("output_id") REFERENCES "result"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "activity_edition" ADD CONSTRAINT "activity_edition_lead_fkey" FOREIGN KEY ("lead_entity_id") REFERENCES "entity"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "work_plan_version" ADD CONSTRAINT "work_plan_version_plan" FOREIGN KEY ("work_plan_id") REFERENCES "work_plan"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "work_plan_version" ADD CONSTRAINT "work_plan_version_publisher" FOREIGN KEY ("published_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "progress_report" ADD CONSTRAINT "progress_report_activity_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "progress_report" ADD CONSTRAINT "progress_report_entity" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "progress_report" ADD CONSTRAINT "progress_report_author" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "work_plan_import" ADD CONSTRAINT "work_plan_import_person" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "work_plan_import" ADD CONSTRAINT "work_plan_import_body" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "work_plan_import" ADD CONSTRAINT "work_plan_import_programme" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(`CREATE VIEW "shown_activity" AS 
    SELECT a.id, e.edition, a.work_plan_id, a.programme_id, a.body_id, b.code AS body_code, b.position AS body_position,
      b.pillar_id, l.code AS pillar_code, e.number, e.number_key, e.title, e.description, e.output_id,
      o.number AS output_number, e.lead_entity_id, n.code AS lead_code, ARRAY(SELECT c.entity_id FROM activity_contributor c WHERE c.activity_id = e.activity_id AND c.edition = e.edition ORDER BY c.entity_id) AS contributor_ids,
      e.starts_on, e.ends_on, e.place, e.countries, e.budget_usd, a.status, a.percent,
      array_position(ARRAY['PLANNED', 'UNDER_WAY', 'COMPLETED', 'CANCELLED'], a.status) AS status_rank,
      a.version, a.reported_version, a.created_by_id, p.edition IS NOT NULL AS published,
      p.edition IS NULL OR (p.number, p.title, p.description, p.output_id, p.lead_entity_id, p.starts_on, p.ends_on, p.place, p.countries, p.budget_usd, ARRAY(SELECT c.entity_id FROM activity_contributor c WHERE c.activity_id = p.activity_id AND c.edition = p.edition ORDER BY c.entity_id)) IS DISTINCT FROM (e.number, e.title, e.description, e.output_id, e.lead_entity_id, e.starts_on, e.ends_on, e.place, e.countries, e.budget_usd, ARRAY(SELECT c.entity_id FROM activity_contributor c WHERE c.activity_id = e.activity_id AND c.edition = e.edition ORDER BY c.entity_id)) AS draft,
      COALESCE(p.lead_entity_id, e.lead_entity_id) AS answering_lead_id,
      CASE WHEN p.edition IS NULL THEN ARRAY(SELECT c.entity_id FROM activity_contributor c WHERE c.activity_id = e.activity_id AND c.edition = e.edition ORDER BY c.entity_id) ELSE ARRAY(SELECT c.entity_id FROM activity_contributor c WHERE c.activity_id = p.activity_id AND c.edition = p.edition ORDER BY c.entity_id) END AS answering_ids
    FROM activity a
    JOIN activity_edition e ON e.activity_id = a.id
    LEFT JOIN activity_edition p ON p.activity_id = a.id AND p.edition = 'PUBLISHED'
    JOIN body b ON b.id = a.body_id
    LEFT JOIN pillar l ON l.id = b.pillar_id
    JOIN entity n ON n.id = e.lead_entity_id
    LEFT JOIN result o ON o.id = e.output_id`);
    await runner.query(
      `INSERT INTO "typeorm_metadata"("database", "schema", "table", "type", "name", "value") VALUES (DEFAULT, $1, DEFAULT, $2, $3, $4)`,
      [
        'public',
        'VIEW',
        'shown_activity',
        "SELECT a.id, e.edition, a.work_plan_id, a.programme_id, a.body_id, b.code AS body_code, b.position AS body_position,\n      b.pillar_id, l.code AS pillar_code, e.number, e.number_key, e.title, e.description, e.output_id,\n      o.number AS output_number, e.lead_entity_id, n.code AS lead_code, ARRAY(SELECT c.entity_id FROM activity_contributor c WHERE c.activity_id = e.activity_id AND c.edition = e.edition ORDER BY c.entity_id) AS contributor_ids,\n      e.starts_on, e.ends_on, e.place, e.countries, e.budget_usd, a.status, a.percent,\n      array_position(ARRAY['PLANNED', 'UNDER_WAY', 'COMPLETED', 'CANCELLED'], a.status) AS status_rank,\n      a.version, a.reported_version, a.created_by_id, p.edition IS NOT NULL AS published,\n      p.edition IS NULL OR (p.number, p.title, p.description, p.output_id, p.lead_entity_id, p.starts_on, p.ends_on, p.place, p.countries, p.budget_usd, ARRAY(SELECT c.entity_id FROM activity_contributor c WHERE c.activity_id = p.activity_id AND c.edition = p.edition ORDER BY c.entity_id)) IS DISTINCT FROM (e.number, e.title, e.description, e.output_id, e.lead_entity_id, e.starts_on, e.ends_on, e.place, e.countries, e.budget_usd, ARRAY(SELECT c.entity_id FROM activity_contributor c WHERE c.activity_id = e.activity_id AND c.edition = e.edition ORDER BY c.entity_id)) AS draft,\n      COALESCE(p.lead_entity_id, e.lead_entity_id) AS answering_lead_id,\n      CASE WHEN p.edition IS NULL THEN ARRAY(SELECT c.entity_id FROM activity_contributor c WHERE c.activity_id = e.activity_id AND c.edition = e.edition ORDER BY c.entity_id) ELSE ARRAY(SELECT c.entity_id FROM activity_contributor c WHERE c.activity_id = p.activity_id AND c.edition = p.edition ORDER BY c.entity_id) END AS answering_ids\n    FROM activity a\n    JOIN activity_edition e ON e.activity_id = a.id\n    LEFT JOIN activity_edition p ON p.activity_id = a.id AND p.edition = 'PUBLISHED'\n    JOIN body b ON b.id = a.body_id\n    LEFT JOIN pillar l ON l.id = b.pillar_id\n    JOIN entity n ON n.id = e.lead_entity_id\n    LEFT JOIN result o ON o.id = e.output_id",
      ],
    );
    // What was published and what was reported stays as it was: the database itself refuses to change or delete it.
    await runner.query(`CREATE FUNCTION programme_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION '% is only ever added to', TG_TABLE_NAME;
    END $$`);
    for (const table of ['work_plan_version', 'progress_report'])
      await runner.query(
        `CREATE TRIGGER ${table}_is_kept BEFORE UPDATE OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION programme_refuse_change()`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM "typeorm_metadata" WHERE "type" = $1 AND "name" = $2 AND "schema" = $3`, [
      'VIEW',
      'shown_activity',
      'public',
    ]);
    await runner.query(`DROP VIEW "shown_activity"`);
    await runner.query(`ALTER TABLE "work_plan_import" DROP CONSTRAINT "work_plan_import_programme"`);
    await runner.query(`ALTER TABLE "work_plan_import" DROP CONSTRAINT "work_plan_import_body"`);
    await runner.query(`ALTER TABLE "work_plan_import" DROP CONSTRAINT "work_plan_import_person"`);
    await runner.query(`ALTER TABLE "progress_report" DROP CONSTRAINT "progress_report_author"`);
    await runner.query(`ALTER TABLE "progress_report" DROP CONSTRAINT "progress_report_entity"`);
    await runner.query(`ALTER TABLE "progress_report" DROP CONSTRAINT "progress_report_activity_fkey"`);
    await runner.query(`ALTER TABLE "work_plan_version" DROP CONSTRAINT "work_plan_version_publisher"`);
    await runner.query(`ALTER TABLE "work_plan_version" DROP CONSTRAINT "work_plan_version_plan"`);
    await runner.query(`ALTER TABLE "activity_edition" DROP CONSTRAINT "activity_edition_lead_fkey"`);
    await runner.query(`ALTER TABLE "activity_edition" DROP CONSTRAINT "activity_edition_output"`);
    await runner.query(`ALTER TABLE "activity_edition" DROP CONSTRAINT "activity_edition_plan"`);
    await runner.query(`ALTER TABLE "activity_edition" DROP CONSTRAINT "activity_edition_activity"`);
    await runner.query(`ALTER TABLE "result" DROP CONSTRAINT "result_parent_fkey"`);
    await runner.query(`ALTER TABLE "result" DROP CONSTRAINT "result_programme"`);
    await runner.query(
      `ALTER TABLE "activity_contributor" DROP CONSTRAINT "activity_contributor_entity_fkey"`,
    );
    await runner.query(`ALTER TABLE "activity_contributor" DROP CONSTRAINT "activity_contributor_activity"`);
    await runner.query(`ALTER TABLE "activity" DROP CONSTRAINT "activity_author"`);
    await runner.query(`ALTER TABLE "activity" DROP CONSTRAINT "activity_body_fkey"`);
    await runner.query(`ALTER TABLE "activity" DROP CONSTRAINT "activity_programme_fkey"`);
    await runner.query(`ALTER TABLE "activity" DROP CONSTRAINT "activity_plan_fkey"`);
    await runner.query(`ALTER TABLE "work_plan" DROP CONSTRAINT "work_plan_publisher"`);
    await runner.query(`ALTER TABLE "work_plan" DROP CONSTRAINT "work_plan_programme"`);
    await runner.query(`ALTER TABLE "work_plan" DROP CONSTRAINT "work_plan_body"`);
    await runner.query(`DROP INDEX "public"."work_plan_import_token"`);
    await runner.query(`DROP INDEX "public"."work_plan_import_expiry"`);
    await runner.query(`DROP TABLE "work_plan_import"`);
    await runner.query(`DROP INDEX "public"."progress_report_activity"`);
    await runner.query(`DROP TABLE "progress_report"`);
    await runner.query(`DROP INDEX "public"."work_plan_version_number"`);
    await runner.query(`DROP TABLE "work_plan_version"`);
    await runner.query(`DROP INDEX "public"."activity_edition_number"`);
    await runner.query(`DROP INDEX "public"."activity_edition_lead"`);
    await runner.query(`DROP TABLE "activity_edition"`);
    await runner.query(`DROP INDEX "public"."result_number"`);
    await runner.query(`DROP INDEX "public"."result_parent"`);
    await runner.query(`DROP TABLE "result"`);
    await runner.query(`DROP INDEX "public"."activity_contributor_entity"`);
    await runner.query(`DROP TABLE "activity_contributor"`);
    await runner.query(`DROP INDEX "public"."activity_plan"`);
    await runner.query(`DROP INDEX "public"."activity_programme"`);
    await runner.query(`DROP INDEX "public"."activity_body"`);
    await runner.query(`DROP TABLE "activity"`);
    await runner.query(`DROP INDEX "public"."work_plan_of_body"`);
    await runner.query(`DROP TABLE "work_plan"`);
    await runner.query(`DROP INDEX "public"."programme_code"`);
    await runner.query(`DROP TABLE "programme"`);
    await runner.query('DROP FUNCTION programme_refuse_change');
  }
}
