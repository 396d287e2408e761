import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PostHidings2026112213310 implements MigrationInterface {
  name = 'PostHidings2026112213310';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "post_hiding" ("id" uuid NOT NULL, "post_id" uuid NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "person_id" uuid NOT NULL, "hidden" boolean NOT NULL DEFAULT false, "reason" text, CONSTRAINT "post_hiding_reason" CHECK (NOT hidden OR reason IS NOT NULL), CONSTRAINT "post_hiding_pkey" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "post_hiding_post" ON "post_hiding"  ("post_id", "at") `);
    await runner.query(
      `ALTER TABLE "post_hiding" ADD CONSTRAINT "post_hiding_post_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "post_hiding" ADD CONSTRAINT "post_hiding_person" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "post_hiding" DROP CONSTRAINT "post_hiding_person"`);
    await runner.query(`ALTER TABLE "post_hiding" DROP CONSTRAINT "post_hiding_post_fkey"`);
    await runner.query(`DROP INDEX "public"."post_hiding_post"`);
    await runner.query(`DROP TABLE "post_hiding"`);
  }
}
