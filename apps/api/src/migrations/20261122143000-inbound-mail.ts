import type { MigrationInterface, QueryRunner } from 'typeorm';

export class InboundMail2026112214300 implements MigrationInterface {
  name = 'InboundMail2026112214300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "inbound_mail" ("id" uuid NOT NULL, "person_id" uuid NOT NULL, "thread_id" uuid NOT NULL, "fingerprint" text NOT NULL, "way" text NOT NULL, "sender" text NOT NULL, "expired" boolean NOT NULL DEFAULT false, "bytes" integer NOT NULL, "raw" bytea, "received_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "state" text NOT NULL DEFAULT 'WAITING', "reason" text, "attempts" integer NOT NULL DEFAULT '0', "next_attempt_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "give_up_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "handled_at" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "inbound_mail_way" CHECK (way IN ('SMTP', 'PIPE')), CONSTRAINT "inbound_mail_state" CHECK (state IN ('WAITING', 'POSTED', 'RETURNED', 'IGNORED', 'FAILED')), CONSTRAINT "inbound_mail_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "inbound_mail_received" ON "inbound_mail"  ("received_at", "id")`);
    await runner.query(
      `CREATE INDEX "inbound_mail_due" ON "inbound_mail"  ("next_attempt_at", "id") WHERE state = 'WAITING'`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "inbound_mail_once" ON "inbound_mail"  ("person_id", "thread_id", "fingerprint")`,
    );
    await runner.query(
      `ALTER TABLE "inbound_mail" ADD CONSTRAINT "inbound_mail_person" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "inbound_mail" ADD CONSTRAINT "inbound_mail_thread" FOREIGN KEY ("thread_id") REFERENCES "thread"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "inbound_mail" DROP CONSTRAINT "inbound_mail_thread"`);
    await runner.query(`ALTER TABLE "inbound_mail" DROP CONSTRAINT "inbound_mail_person"`);
    await runner.query(`DROP TABLE "inbound_mail"`);
  }
}
