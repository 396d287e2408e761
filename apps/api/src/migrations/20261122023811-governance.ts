import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Governance2026112202381 implements MigrationInterface {
  name = 'Governance2026112202381';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM "typeorm_metadata" WHERE "type" = $1 AND "name" = $2 AND "schema" = $3`, [
      'VIEW',
      'effective_seat',
      'public',
    ]);
    await runner.query(`DROP VIEW "effective_seat"`);
    await runner.query(
      `CREATE TABLE "entity_past_status" ("id" uuid NOT NULL, "entity_id" uuid NOT NULL, "status" text NOT NULL, "valid_from" date, "valid_until" date NOT NULL, CONSTRAINT "entity_past_status_period" CHECK (valid_until >= valid_from), CONSTRAINT "entity_past_status_kind" CHECK (status IN ('MEMBER', 'OBSERVER')), CONSTRAINT "entity_past_status_one_at_a_time" EXCLUDE USING gist (entity_id WITH =, daterange(valid_from, valid_until) WITH &&), CONSTRAINT "entity_past_status_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "seat_request" ("id" uuid NOT NULL, "body_id" uuid NOT NULL, "entity_id" uuid NOT NULL, "capacity" text NOT NULL, "motivation" text NOT NULL, "representative_id" uuid NOT NULL, "state" text NOT NULL, "asked_by_id" uuid NOT NULL, "asked_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "decided_by_id" uuid, "decided_at" TIMESTAMP(3) WITH TIME ZONE, "reason" text, "seat_id" uuid, "version" integer NOT NULL, CONSTRAINT "seat_request_decided" CHECK ((state = 'PENDING') = (decided_at IS NULL)), CONSTRAINT "seat_request_capacity" CHECK (capacity IN ('MEMBER', 'OBSERVER')), CONSTRAINT "seat_request_state" CHECK (state IN ('PENDING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')), CONSTRAINT "seat_request_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "seat_request_asked" ON "seat_request"  ("asked_at", "id") `);
    await runner.query(`CREATE INDEX "seat_request_body" ON "seat_request"  ("body_id", "state") `);
    await runner.query(
      `CREATE UNIQUE INDEX "seat_request_one_pending" ON "seat_request"  ("entity_id", "body_id") WHERE state = 'PENDING'`,
    );
    await runner.query(
      `CREATE TABLE "invitation" ("id" uuid NOT NULL, "email" text NOT NULL, "name" text NOT NULL, "entity_id" uuid NOT NULL, "body_id" uuid, "role" text, "focal_point" boolean NOT NULL DEFAULT false, "locale" text NOT NULL, "invited_by_id" uuid NOT NULL, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "expires_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "accepted_at" TIMESTAMP(3) WITH TIME ZONE, "person_id" uuid, "revoked_at" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "invitation_ended_once" CHECK (accepted_at IS NULL OR revoked_at IS NULL), CONSTRAINT "invitation_body" CHECK ((body_id IS NULL) = (role IS NULL)), CONSTRAINT "invitation_role" CHECK (role IN ('REPRESENTATIVE', 'ALTERNATE', 'EXPERT')), CONSTRAINT "invitation_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "invitation_email" ON "invitation"  ("email") `);
    await runner.query(`CREATE INDEX "invitation_created" ON "invitation"  ("created_at", "id") `);
    await runner.query(`CREATE INDEX "invitation_entity" ON "invitation"  ("entity_id", "created_at") `);
    await runner.query(
      `CREATE TABLE "terms_of_reference" ("id" uuid NOT NULL, "body_id" uuid NOT NULL, "number" integer NOT NULL, "text" jsonb NOT NULL, "in_force_from" date, "approved_by" text, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "created_by_id" uuid NOT NULL, CONSTRAINT "terms_of_reference_approval" CHECK (in_force_from IS NULL OR approved_by IS NOT NULL), CONSTRAINT "terms_of_reference_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "terms_of_reference_number" ON "terms_of_reference"  ("body_id", "number") `,
    );
    await runner.query(`ALTER TABLE "entity" ADD "status_from" date`);
    await runner.query(
      `ALTER TABLE "entity" ADD CONSTRAINT "entity_status_period" CHECK (status_from >= valid_from AND status_from <= valid_until)`,
    );
    await runner.query(
      `ALTER TABLE "entity_past_status" ADD CONSTRAINT "entity_past_status_entity" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "seat_request" ADD CONSTRAINT "seat_request_body_fkey" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "seat_request" ADD CONSTRAINT "seat_request_entity" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "seat_request" ADD CONSTRAINT "seat_request_representative" FOREIGN KEY ("representative_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "seat_request" ADD CONSTRAINT "seat_request_asked_by" FOREIGN KEY ("asked_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "seat_request" ADD CONSTRAINT "seat_request_decided_by" FOREIGN KEY ("decided_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "seat_request" ADD CONSTRAINT "seat_request_seat" FOREIGN KEY ("seat_id") REFERENCES "seat"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "invitation" ADD CONSTRAINT "invitation_entity_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "invitation" ADD CONSTRAINT "invitation_body_fkey" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "invitation" ADD CONSTRAINT "invitation_invited_by" FOREIGN KEY ("invited_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "invitation" ADD CONSTRAINT "invitation_person" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "terms_of_reference" ADD CONSTRAINT "terms_of_reference_body" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "terms_of_reference" ADD CONSTRAINT "terms_of_reference_created_by" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(`CREATE VIEW "effective_seat" AS 
    SELECT id, entity_id, body_id, capacity, valid_from, valid_until, reason, FALSE AS derived FROM seat
    UNION ALL
    SELECT overlay(overlay(md5(st.entity_id::text || c.id::text || d.capacity || COALESCE(lower(d.period)::text, '')) PLACING '5' FROM 13) PLACING 'a' FROM 17)::uuid, st.entity_id, c.id, d.capacity,
           lower(d.period * daterange(c.established, c.dissolved)), upper(d.period * daterange(c.established, c.dissolved)), NULL, TRUE
    FROM (
      SELECT id AS entity_id, compact_status AS status, daterange(GREATEST(status_from, valid_from), valid_until) AS period FROM entity
      UNION ALL
      SELECT entity_id, status, daterange(valid_from, valid_until) FROM entity_past_status
    ) st
    CROSS JOIN LATERAL (
      SELECT COALESCE(range_agg(daterange(s.valid_from, s.valid_until)), '{}') * datemultirange(st.period) AS held
      FROM seat s JOIN body g ON g.id = s.body_id AND g.kind = 'WORKING_GROUP'
      WHERE st.status = 'OBSERVER' AND s.entity_id = st.entity_id AND s.capacity IN ('CHAIR', 'CO_CHAIR', 'VICE_CHAIR')
    ) office
    CROSS JOIN LATERAL (
      SELECT 'MEMBER' AS capacity, unnest(CASE st.status WHEN 'MEMBER' THEN datemultirange(st.period) ELSE office.held END) AS period
      UNION ALL
      SELECT 'OBSERVER', unnest(datemultirange(st.period) - office.held) WHERE st.status = 'OBSERVER'
    ) d
    CROSS JOIN body c
    WHERE c.kind = 'COMMITTEE' AND d.period && daterange(c.established, c.dissolved)`);
    await runner.query(
      `INSERT INTO "typeorm_metadata"("database", "schema", "table", "type", "name", "value") VALUES (DEFAULT, $1, DEFAULT, $2, $3, $4)`,
      [
        'public',
        'VIEW',
        'effective_seat',
        "SELECT id, entity_id, body_id, capacity, valid_from, valid_until, reason, FALSE AS derived FROM seat\n    UNION ALL\n    SELECT overlay(overlay(md5(st.entity_id::text || c.id::text || d.capacity || COALESCE(lower(d.period)::text, '')) PLACING '5' FROM 13) PLACING 'a' FROM 17)::uuid, st.entity_id, c.id, d.capacity,\n           lower(d.period * daterange(c.established, c.dissolved)), upper(d.period * daterange(c.established, c.dissolved)), NULL, TRUE\n    FROM (\n      SELECT id AS entity_id, compact_status AS status, daterange(GREATEST(status_from, valid_from), valid_until) AS period FROM entity\n      UNION ALL\n      SELECT entity_id, status, daterange(valid_from, valid_until) FROM entity_past_status\n    ) st\n    CROSS JOIN LATERAL (\n      SELECT COALESCE(range_agg(daterange(s.valid_from, s.valid_until)), '{}') * datemultirange(st.period) AS held\n      FROM seat s JOIN body g ON g.id = s.body_id AND g.kind = 'WORKING_GROUP'\n      WHERE st.status = 'OBSERVER' AND s.entity_id = st.entity_id AND s.capacity IN ('CHAIR', 'CO_CHAIR', 'VICE_CHAIR')\n    ) office\n    CROSS JOIN LATERAL (\n      SELECT 'MEMBER' AS capacity, unnest(CASE st.status WHEN 'MEMBER' THEN datemultirange(st.period) ELSE office.held END) AS period\n      UNION ALL\n      SELECT 'OBSERVER', unnest(datemultirange(st.period) - office.held) WHERE st.status = 'OBSERVER'\n    ) d\n    CROSS JOIN body c\n    WHERE c.kind = 'COMMITTEE' AND d.period && daterange(c.established, c.dissolved)",
      ],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM "typeorm_metadata" WHERE "type" = $1 AND "name" = $2 AND "schema" = $3`, [
      'VIEW',
      'effective_seat',
      'public',
    ]);
    await runner.query(`DROP VIEW "effective_seat"`);
    await runner.query(`ALTER TABLE "terms_of_reference" DROP CONSTRAINT "terms_of_reference_created_by"`);
    await runner.query(`ALTER TABLE "terms_of_reference" DROP CONSTRAINT "terms_of_reference_body"`);
    await runner.query(`ALTER TABLE "invitation" DROP CONSTRAINT "invitation_person"`);
    await runner.query(`ALTER TABLE "invitation" DROP CONSTRAINT "invitation_invited_by"`);
    await runner.query(`ALTER TABLE "invitation" DROP CONSTRAINT "invitation_body_fkey"`);
    await runner.query(`ALTER TABLE "invitation" DROP CONSTRAINT "invitation_entity_fkey"`);
    await runner.query(`ALTER TABLE "seat_request" DROP CONSTRAINT "seat_request_seat"`);
    await runner.query(`ALTER TABLE "seat_request" DROP CONSTRAINT "seat_request_decided_by"`);
    await runner.query(`ALTER TABLE "seat_request" DROP CONSTRAINT "seat_request_asked_by"`);
    await runner.query(`ALTER TABLE "seat_request" DROP CONSTRAINT "seat_request_representative"`);
    await runner.query(`ALTER TABLE "seat_request" DROP CONSTRAINT "seat_request_entity"`);
    await runner.query(`ALTER TABLE "seat_request" DROP CONSTRAINT "seat_request_body_fkey"`);
    await runner.query(`ALTER TABLE "entity_past_status" DROP CONSTRAINT "entity_past_status_entity"`);
    await runner.query(`ALTER TABLE "entity" DROP CONSTRAINT "entity_status_period"`);
    await runner.query(`ALTER TABLE "entity" DROP COLUMN "status_from"`);
    await runner.query(`DROP INDEX "public"."terms_of_reference_number"`);
    await runner.query(`DROP TABLE "terms_of_reference"`);
    await runner.query(`DROP INDEX "public"."invitation_entity"`);
    await runner.query(`DROP INDEX "public"."invitation_created"`);
    await runner.query(`DROP INDEX "public"."invitation_email"`);
    await runner.query(`DROP TABLE "invitation"`);
    await runner.query(`DROP INDEX "public"."seat_request_one_pending"`);
    await runner.query(`DROP INDEX "public"."seat_request_body"`);
    await runner.query(`DROP INDEX "public"."seat_request_asked"`);
    await runner.query(`DROP TABLE "seat_request"`);
    await runner.query(`DROP TABLE "entity_past_status"`);
    await runner.query(`CREATE VIEW "effective_seat" AS SELECT id, entity_id, body_id, capacity, valid_from, valid_until, reason, FALSE AS derived FROM seat
    UNION ALL
    SELECT md5(e.id::text || c.id::text)::uuid, e.id, c.id, e.compact_status,
           GREATEST(e.valid_from, c.established), LEAST(e.valid_until, c.dissolved), NULL, TRUE
    FROM entity e CROSS JOIN body c
    WHERE c.kind = 'COMMITTEE'
    UNION ALL
    SELECT md5(s.id::text || c.id::text)::uuid, s.entity_id, c.id, 'MEMBER',
           GREATEST(s.valid_from, c.established), LEAST(s.valid_until, c.dissolved), NULL, TRUE
    FROM seat s
    JOIN body g ON g.id = s.body_id AND g.kind = 'WORKING_GROUP'
    JOIN entity e ON e.id = s.entity_id AND e.compact_status = 'OBSERVER'
    CROSS JOIN body c
    WHERE c.kind = 'COMMITTEE' AND s.capacity IN ('CHAIR', 'CO_CHAIR', 'VICE_CHAIR')
      AND COALESCE(s.valid_until > c.established, TRUE)`);
    await runner.query(
      `INSERT INTO "typeorm_metadata"("database", "schema", "table", "type", "name", "value") VALUES (DEFAULT, $1, DEFAULT, $2, $3, $4)`,
      [
        'public',
        'VIEW',
        'effective_seat',
        "SELECT id, entity_id, body_id, capacity, valid_from, valid_until, reason, FALSE AS derived FROM seat\n    UNION ALL\n    SELECT md5(e.id::text || c.id::text)::uuid, e.id, c.id, e.compact_status,\n           GREATEST(e.valid_from, c.established), LEAST(e.valid_until, c.dissolved), NULL, TRUE\n    FROM entity e CROSS JOIN body c\n    WHERE c.kind = 'COMMITTEE'\n    UNION ALL\n    SELECT md5(s.id::text || c.id::text)::uuid, s.entity_id, c.id, 'MEMBER',\n           GREATEST(s.valid_from, c.established), LEAST(s.valid_until, c.dissolved), NULL, TRUE\n    FROM seat s\n    JOIN body g ON g.id = s.body_id AND g.kind = 'WORKING_GROUP'\n    JOIN entity e ON e.id = s.entity_id AND e.compact_status = 'OBSERVER'\n    CROSS JOIN body c\n    WHERE c.kind = 'COMMITTEE' AND s.capacity IN ('CHAIR', 'CO_CHAIR', 'VICE_CHAIR')\n      AND COALESCE(s.valid_until > c.established, TRUE)",
      ],
    );
  }
}
