import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Foundation2026112201535 implements MigrationInterface {
  name = 'Foundation2026112201535';

  async up(runner: QueryRunner): Promise<void> {
    // Periods that must not overlap, search without accents, and search in the middle of words.
    for (const extension of ['btree_gist', 'unaccent', 'pg_trgm'])
      await runner.query(`CREATE EXTENSION IF NOT EXISTS ${extension}`);
    await runner.query(
      `CREATE TABLE "audit_entry" ("id" uuid NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "actor_id" uuid, "act" text NOT NULL, "subject_type" text NOT NULL, "subject_id" uuid, "subject_label" text NOT NULL, "before" jsonb, "after" jsonb, "ip" text, "reason" text, CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "audit_entry_subject" ON "audit_entry"  ("subject_type", "subject_id") `,
    );
    await runner.query(`CREATE INDEX "audit_entry_actor" ON "audit_entry"  ("actor_id", "at") `);
    await runner.query(`CREATE INDEX "audit_entry_at" ON "audit_entry"  ("at", "id") `);
    await runner.query(
      `CREATE TABLE "outbox" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "handler" text NOT NULL, "event" text NOT NULL, "payload" jsonb NOT NULL, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "next_attempt_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "attempts" integer NOT NULL DEFAULT '0', "done_at" TIMESTAMP(3) WITH TIME ZONE, "last_error" text, "dead" boolean NOT NULL DEFAULT false, CONSTRAINT "outbox_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "outbox_due" ON "outbox"  ("next_attempt_at") WHERE done_at IS NULL AND NOT dead`,
    );
    await runner.query(
      `CREATE TABLE "rate_limit" ("key" text NOT NULL, "spent" integer NOT NULL, "resets_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key"))`,
    );
    await runner.query(`CREATE INDEX "rate_limit_resets" ON "rate_limit"  ("resets_at") `);
    await runner.query(
      `CREATE TABLE "mail" ("id" uuid NOT NULL, "to_address" text NOT NULL, "subject" text NOT NULL, "text" text NOT NULL, "html" text, "secret" boolean NOT NULL DEFAULT false, "queued_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "sent_at" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "mail_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "mail_queued" ON "mail"  ("queued_at", "id") `);
    await runner.query(
      `CREATE TABLE "pillar" ("id" uuid NOT NULL, "code" text NOT NULL, "number" integer NOT NULL, "title" jsonb NOT NULL, "short_title" jsonb NOT NULL, CONSTRAINT "pillar_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "pillar_code" ON "pillar"  ("code") `);
    await runner.query(
      `CREATE TABLE "body" ("id" uuid NOT NULL, "code" text NOT NULL, "short_code" text, "kind" text NOT NULL, "pillar_id" uuid, "established" date, "dissolved" date, "observers_may_speak" boolean NOT NULL DEFAULT false, "position" integer NOT NULL DEFAULT '0', "version" integer NOT NULL, CONSTRAINT "body_period" CHECK (dissolved >= established), CONSTRAINT "body_kind" CHECK (kind IN ('COMMITTEE', 'WORKING_GROUP', 'TASK_TEAM', 'REGIONAL_GROUP')), CONSTRAINT "body_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "body_code" ON "body"  ("code") `);
    await runner.query(
      `CREATE TABLE "body_name" ("id" uuid NOT NULL, "body_id" uuid NOT NULL, "name" jsonb NOT NULL, "valid_from" date, "valid_until" date, CONSTRAINT "body_name_one_at_a_time" EXCLUDE USING gist (body_id WITH =, daterange(valid_from, valid_until) WITH &&), CONSTRAINT "body_name_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "body_succession" ("predecessor_id" uuid NOT NULL, "successor_id" uuid NOT NULL, "on" date, CONSTRAINT "body_succession_pkey" PRIMARY KEY ("predecessor_id", "successor_id"))`,
    );
    await runner.query(
      `CREATE TABLE "entity" ("id" uuid NOT NULL, "code" text NOT NULL, "acronym" jsonb NOT NULL, "name" jsonb NOT NULL, "kind" text NOT NULL, "compact_status" text NOT NULL, "confidence" text NOT NULL, "source" text NOT NULL, "valid_from" date, "valid_until" date, "version" integer NOT NULL, CONSTRAINT "entity_period" CHECK (valid_until >= valid_from), CONSTRAINT "entity_status" CHECK (compact_status IN ('MEMBER', 'OBSERVER')), CONSTRAINT "entity_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "entity_code" ON "entity"  ("code") `);
    await runner.query(
      `CREATE TABLE "person" ("id" uuid NOT NULL, "email" text NOT NULL, "name" text NOT NULL, "title" text, "languages" text array NOT NULL DEFAULT '{}', "locale" text NOT NULL DEFAULT 'en', "time_zone" text NOT NULL DEFAULT 'UTC', "portrait_sha256" text, "demonstration" boolean NOT NULL DEFAULT false, "suspended_at" TIMESTAMP(3) WITH TIME ZONE, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "version" integer NOT NULL, CONSTRAINT "person_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "person_email" ON "person"  ("email") `);
    await runner.query(
      `CREATE TABLE "password_credential" ("person_id" uuid NOT NULL, "hash" text NOT NULL, "changed_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "password_credential_pkey" PRIMARY KEY ("person_id"))`,
    );
    await runner.query(
      `CREATE TABLE "one_time_link" ("id" uuid NOT NULL, "purpose" text NOT NULL, "token_hash" text NOT NULL, "subject" jsonb NOT NULL, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "expires_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "used_at" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "one_time_link_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "one_time_link_expires" ON "one_time_link"  ("expires_at") `);
    await runner.query(`CREATE UNIQUE INDEX "one_time_link_token" ON "one_time_link"  ("token_hash") `);
    await runner.query(
      `CREATE TABLE "known_device" ("id" uuid NOT NULL, "person_id" uuid NOT NULL, "token_hash" text NOT NULL, "last_used_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "known_device_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "known_device_token" ON "known_device"  ("token_hash", "person_id") `,
    );
    await runner.query(
      `CREATE TABLE "session" ("id" uuid NOT NULL, "person_id" uuid NOT NULL, "token_hash" text NOT NULL, "user_agent" text, "ip" text, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "last_seen_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "expires_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "session_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "session_person" ON "session"  ("person_id") `);
    await runner.query(`CREATE UNIQUE INDEX "session_token" ON "session"  ("token_hash") `);
    await runner.query(
      `CREATE TABLE "affiliation" ("id" uuid NOT NULL, "person_id" uuid NOT NULL, "entity_id" uuid NOT NULL, "valid_from" date NOT NULL, "valid_until" date, "end_reason" text, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "affiliation_one_at_a_time" EXCLUDE USING gist (person_id WITH =, daterange(valid_from, valid_until) WITH &&), CONSTRAINT "affiliation_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "affiliation_entity" ON "affiliation"  ("entity_id") `);
    await runner.query(
      `CREATE TABLE "duty" ("id" uuid NOT NULL, "person_id" uuid NOT NULL, "entity_id" uuid NOT NULL, "duty" text NOT NULL, "valid_from" date NOT NULL, "valid_until" date, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "duty_kind" CHECK (duty IN ('FOCAL_POINT', 'SECRETARIAT')), CONSTRAINT "duty_once_at_a_time" EXCLUDE USING gist (person_id WITH =, entity_id WITH =, duty WITH =, daterange(valid_from, valid_until) WITH &&), CONSTRAINT "duty_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "duty_entity" ON "duty"  ("entity_id") `);
    await runner.query(
      `CREATE TABLE "seat" ("id" uuid NOT NULL, "entity_id" uuid NOT NULL, "body_id" uuid NOT NULL, "capacity" text NOT NULL, "valid_from" date, "valid_until" date, "reason" text, "end_reason" text, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "created_by_id" uuid, CONSTRAINT "seat_period" CHECK (valid_until >= valid_from), CONSTRAINT "seat_capacity" CHECK (capacity IN ('CHAIR', 'CO_CHAIR', 'VICE_CHAIR', 'MEMBER', 'OBSERVER')), CONSTRAINT "seat_once_at_a_time" EXCLUDE USING gist (entity_id WITH =, body_id WITH =, capacity WITH =, daterange(valid_from, valid_until) WITH &&), CONSTRAINT "seat_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "seat_entity" ON "seat"  ("entity_id") `);
    await runner.query(`CREATE INDEX "seat_body" ON "seat"  ("body_id") `);
    await runner.query(
      `CREATE TABLE "representation" ("id" uuid NOT NULL, "person_id" uuid NOT NULL, "entity_id" uuid NOT NULL, "body_id" uuid NOT NULL, "role" text NOT NULL, "valid_from" date NOT NULL, "valid_until" date, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "representation_period" CHECK (valid_until >= valid_from), CONSTRAINT "representation_role" CHECK (role IN ('REPRESENTATIVE', 'ALTERNATE', 'EXPERT')), CONSTRAINT "representation_once_at_a_time" EXCLUDE USING gist (person_id WITH =, entity_id WITH =, body_id WITH =, daterange(valid_from, valid_until) WITH &&), CONSTRAINT "representation_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "representation_body" ON "representation"  ("body_id", "entity_id") `);
    await runner.query(`CREATE INDEX "representation_person" ON "representation"  ("person_id") `);
    await runner.query(
      `ALTER TABLE "body" ADD CONSTRAINT "body_pillar" FOREIGN KEY ("pillar_id") REFERENCES "pillar"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "body_name" ADD CONSTRAINT "body_name_body" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "body_succession" ADD CONSTRAINT "body_succession_predecessor" FOREIGN KEY ("predecessor_id") REFERENCES "body"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "body_succession" ADD CONSTRAINT "body_succession_successor" FOREIGN KEY ("successor_id") REFERENCES "body"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "password_credential" ADD CONSTRAINT "password_credential_person" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "known_device" ADD CONSTRAINT "known_device_person_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "session" ADD CONSTRAINT "session_person_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "affiliation" ADD CONSTRAINT "affiliation_person" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "affiliation" ADD CONSTRAINT "affiliation_entity_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "duty" ADD CONSTRAINT "duty_person" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "duty" ADD CONSTRAINT "duty_entity_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "seat" ADD CONSTRAINT "seat_entity_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "seat" ADD CONSTRAINT "seat_body_fkey" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "representation" ADD CONSTRAINT "representation_person_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "representation" ADD CONSTRAINT "representation_entity" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "representation" ADD CONSTRAINT "representation_body_fkey" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(`CREATE VIEW "effective_seat" AS 
    SELECT id, entity_id, body_id, capacity, valid_from, valid_until, reason, FALSE AS derived FROM seat
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

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM "typeorm_metadata" WHERE "type" = $1 AND "name" = $2 AND "schema" = $3`, [
      'VIEW',
      'effective_seat',
      'public',
    ]);
    await runner.query(`DROP VIEW "effective_seat"`);
    await runner.query(`ALTER TABLE "representation" DROP CONSTRAINT "representation_body_fkey"`);
    await runner.query(`ALTER TABLE "representation" DROP CONSTRAINT "representation_entity"`);
    await runner.query(`ALTER TABLE "representation" DROP CONSTRAINT "representation_person_fkey"`);
    await runner.query(`ALTER TABLE "seat" DROP CONSTRAINT "seat_body_fkey"`);
    await runner.query(`ALTER TABLE "seat" DROP CONSTRAINT "seat_entity_fkey"`);
    await runner.query(`ALTER TABLE "duty" DROP CONSTRAINT "duty_entity_fkey"`);
    await runner.query(`ALTER TABLE "duty" DROP CONSTRAINT "duty_person"`);
    await runner.query(`ALTER TABLE "affiliation" DROP CONSTRAINT "affiliation_entity_fkey"`);
    await runner.query(`ALTER TABLE "affiliation" DROP CONSTRAINT "affiliation_person"`);
    await runner.query(`ALTER TABLE "session" DROP CONSTRAINT "session_person_fkey"`);
    await runner.query(`ALTER TABLE "known_device" DROP CONSTRAINT "known_device_person_fkey"`);
    await runner.query(`ALTER TABLE "password_credential" DROP CONSTRAINT "password_credential_person"`);
    await runner.query(`ALTER TABLE "body_succession" DROP CONSTRAINT "body_succession_successor"`);
    await runner.query(`ALTER TABLE "body_succession" DROP CONSTRAINT "body_succession_predecessor"`);
    await runner.query(`ALTER TABLE "body_name" DROP CONSTRAINT "body_name_body"`);
    await runner.query(`ALTER TABLE "body" DROP CONSTRAINT "body_pillar"`);
    await runner.query(`DROP INDEX "public"."representation_person"`);
    await runner.query(`DROP INDEX "public"."representation_body"`);
    await runner.query(`DROP TABLE "representation"`);
    await runner.query(`DROP INDEX "public"."seat_body"`);
    await runner.query(`DROP INDEX "public"."seat_entity"`);
    await runner.query(`DROP TABLE "seat"`);
    await runner.query(`DROP INDEX "public"."duty_entity"`);
    await runner.query(`DROP TABLE "duty"`);
    await runner.query(`DROP INDEX "public"."affiliation_entity"`);
    await runner.query(`DROP TABLE "affiliation"`);
    await runner.query(`DROP INDEX "public"."session_token"`);
    await runner.query(`DROP INDEX "public"."session_person"`);
    await runner.query(`DROP TABLE "session"`);
    await runner.query(`DROP INDEX "public"."known_device_token"`);
    await runner.query(`DROP TABLE "known_device"`);
    await runner.query(`DROP INDEX "public"."one_time_link_token"`);
    await runner.query(`DROP INDEX "public"."one_time_link_expires"`);
    await runner.query(`DROP TABLE "one_time_link"`);
    await runner.query(`DROP TABLE "password_credential"`);
    await runner.query(`DROP INDEX "public"."person_email"`);
    await runner.query(`DROP TABLE "person"`);
    await runner.query(`DROP INDEX "public"."entity_code"`);
    await runner.query(`DROP TABLE "entity"`);
    await runner.query(`DROP TABLE "body_succession"`);
    await runner.query(`DROP TABLE "body_name"`);
    await runner.query(`DROP INDEX "public"."body_code"`);
    await runner.query(`DROP TABLE "body"`);
    await runner.query(`DROP INDEX "public"."pillar_code"`);
    await runner.query(`DROP TABLE "pillar"`);
    await runner.query(`DROP INDEX "public"."mail_queued"`);
    await runner.query(`DROP TABLE "mail"`);
    await runner.query(`DROP INDEX "public"."rate_limit_resets"`);
    await runner.query(`DROP TABLE "rate_limit"`);
    await runner.query(`DROP INDEX "public"."outbox_due"`);
    await runner.query(`DROP TABLE "outbox"`);
    await runner.query(`DROP INDEX "public"."audit_entry_at"`);
    await runner.query(`DROP INDEX "public"."audit_entry_actor"`);
    await runner.query(`DROP INDEX "public"."audit_entry_subject"`);
    await runner.query(`DROP TABLE "audit_entry"`);
  }
}
