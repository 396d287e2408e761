import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Meetings2026112202213 implements MigrationInterface {
  name = 'Meetings2026112202213';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "meeting" ("id" uuid NOT NULL, "body_id" uuid NOT NULL, "title" text NOT NULL, "number" integer, "state" text NOT NULL, "starts_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "ends_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "time_zone" text NOT NULL, "place" text, "link" text, "audience" text NOT NULL, "classification" text NOT NULL, "cancel_reason" text, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "created_by_id" uuid NOT NULL, "convened_at" TIMESTAMP(3) WITH TIME ZONE, "convened_by_id" uuid, "calendar_changed_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "calendar_sequence" integer NOT NULL DEFAULT '0', "agenda_version" integer NOT NULL DEFAULT '1', "version" integer NOT NULL, CONSTRAINT "meeting_period" CHECK (ends_at > starts_at), CONSTRAINT "meeting_classification" CHECK (classification IN ('UNCLASSIFIED', 'CONFIDENTIAL')), CONSTRAINT "meeting_audience" CHECK (audience IN ('COMPACT', 'BODY', 'MEMBERS', 'OFFICERS')), CONSTRAINT "meeting_state" CHECK (state IN ('DRAFT', 'CONVENED', 'IN_SESSION', 'CLOSED', 'RECORD_ADOPTED', 'CANCELLED')), CONSTRAINT "meeting_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "meeting_number" ON "meeting"  ("body_id", "audience", "number") WHERE number IS NOT NULL`,
    );
    await runner.query(`CREATE INDEX "meeting_starts" ON "meeting"  ("starts_at", "id") `);
    await runner.query(
      `CREATE TABLE "agenda_item" ("id" uuid NOT NULL, "meeting_id" uuid NOT NULL, "position" integer, "title" text NOT NULL, "annotation" text, "kind" text NOT NULL, "state" text NOT NULL, "presenter_id" uuid, "minutes" integer, "audience" text NOT NULL, "classification" text NOT NULL, "proposed_by_id" uuid, "proposed_for_id" uuid, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "created_by_id" uuid NOT NULL, "decided_at" TIMESTAMP(3) WITH TIME ZONE, "decided_by_id" uuid, "decline_reason" text, "version" integer NOT NULL, CONSTRAINT "agenda_item_position" UNIQUE ("meeting_id", "position") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "agenda_item_placed" CHECK ((position IS NULL) = (state IN ('PROPOSED', 'DECLINED'))), CONSTRAINT "agenda_item_classification" CHECK (classification IN ('UNCLASSIFIED', 'CONFIDENTIAL')), CONSTRAINT "agenda_item_audience" CHECK (audience IN ('COMPACT', 'BODY', 'MEMBERS', 'OFFICERS')), CONSTRAINT "agenda_item_state" CHECK (state IN ('PROPOSED', 'ACCEPTED', 'DECLINED', 'TAKEN_UP', 'DECIDED', 'NOTED', 'DEFERRED')), CONSTRAINT "agenda_item_kind" CHECK (kind IN ('DECISION', 'DISCUSSION', 'INFORMATION', 'OTHER_MATTERS')), CONSTRAINT "agenda_item_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "agenda_item_proposed" ON "agenda_item"  ("meeting_id") WHERE state = 'PROPOSED'`,
    );
    await runner.query(
      `CREATE TABLE "calendar_feed" ("id" uuid NOT NULL, "person_id" uuid NOT NULL, "token_hash" text NOT NULL, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "last_read_at" TIMESTAMP(3) WITH TIME ZONE, "revoked_at" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "calendar_feed_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "calendar_feed_person" ON "calendar_feed"  ("person_id") `);
    await runner.query(`CREATE UNIQUE INDEX "calendar_feed_token" ON "calendar_feed"  ("token_hash") `);
    await runner.query(
      `CREATE TABLE "meeting_body" ("meeting_id" uuid NOT NULL, "body_id" uuid NOT NULL, "position" integer NOT NULL, CONSTRAINT "meeting_body_pkey" PRIMARY KEY ("meeting_id", "body_id"))`,
    );
    await runner.query(`CREATE INDEX "meeting_body_body" ON "meeting_body"  ("body_id") `);
    await runner.query(
      `CREATE TABLE "agenda_paper" ("id" uuid NOT NULL, "agenda_item_id" uuid NOT NULL, "revision_id" uuid NOT NULL, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "created_by_id" uuid NOT NULL, CONSTRAINT "agenda_paper_once" UNIQUE ("agenda_item_id", "revision_id"), CONSTRAINT "agenda_paper_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "agenda_paper_revision" ON "agenda_paper"  ("revision_id") `);
    await runner.query(
      `ALTER TABLE "meeting" ADD CONSTRAINT "meeting_host" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "meeting" ADD CONSTRAINT "meeting_creator" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "meeting" ADD CONSTRAINT "meeting_convener" FOREIGN KEY ("convened_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_meeting_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_presenter" FOREIGN KEY ("presenter_id") REFERENCES "entity"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_proposer" FOREIGN KEY ("proposed_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_proposing_entity" FOREIGN KEY ("proposed_for_id") REFERENCES "entity"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_creator" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_decider" FOREIGN KEY ("decided_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_person_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "meeting_body" ADD CONSTRAINT "meeting_body_meeting" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "meeting_body" ADD CONSTRAINT "meeting_body_body_fkey" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "agenda_paper" ADD CONSTRAINT "agenda_paper_item" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_item"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "agenda_paper" ADD CONSTRAINT "agenda_paper_revision_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "agenda_paper" ADD CONSTRAINT "agenda_paper_creator" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "agenda_paper" DROP CONSTRAINT "agenda_paper_creator"`);
    await runner.query(`ALTER TABLE "agenda_paper" DROP CONSTRAINT "agenda_paper_revision_fkey"`);
    await runner.query(`ALTER TABLE "agenda_paper" DROP CONSTRAINT "agenda_paper_item"`);
    await runner.query(`ALTER TABLE "meeting_body" DROP CONSTRAINT "meeting_body_body_fkey"`);
    await runner.query(`ALTER TABLE "meeting_body" DROP CONSTRAINT "meeting_body_meeting"`);
    await runner.query(`ALTER TABLE "calendar_feed" DROP CONSTRAINT "calendar_feed_person_fkey"`);
    await runner.query(`ALTER TABLE "agenda_item" DROP CONSTRAINT "agenda_item_decider"`);
    await runner.query(`ALTER TABLE "agenda_item" DROP CONSTRAINT "agenda_item_creator"`);
    await runner.query(`ALTER TABLE "agenda_item" DROP CONSTRAINT "agenda_item_proposing_entity"`);
    await runner.query(`ALTER TABLE "agenda_item" DROP CONSTRAINT "agenda_item_proposer"`);
    await runner.query(`ALTER TABLE "agenda_item" DROP CONSTRAINT "agenda_item_presenter"`);
    await runner.query(`ALTER TABLE "agenda_item" DROP CONSTRAINT "agenda_item_meeting_fkey"`);
    await runner.query(`ALTER TABLE "meeting" DROP CONSTRAINT "meeting_convener"`);
    await runner.query(`ALTER TABLE "meeting" DROP CONSTRAINT "meeting_creator"`);
    await runner.query(`ALTER TABLE "meeting" DROP CONSTRAINT "meeting_host"`);
    await runner.query(`DROP INDEX "public"."agenda_paper_revision"`);
    await runner.query(`DROP TABLE "agenda_paper"`);
    await runner.query(`DROP INDEX "public"."meeting_body_body"`);
    await runner.query(`DROP TABLE "meeting_body"`);
    await runner.query(`DROP INDEX "public"."calendar_feed_token"`);
    await runner.query(`DROP INDEX "public"."calendar_feed_person"`);
    await runner.query(`DROP TABLE "calendar_feed"`);
    await runner.query(`DROP INDEX "public"."agenda_item_proposed"`);
    await runner.query(`DROP TABLE "agenda_item"`);
    await runner.query(`DROP INDEX "public"."meeting_starts"`);
    await runner.query(`DROP INDEX "public"."meeting_number"`);
    await runner.query(`DROP TABLE "meeting"`);
  }
}
