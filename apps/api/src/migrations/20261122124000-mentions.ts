import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Mentions2026112212400 implements MigrationInterface {
  name = 'Mentions2026112212400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "post_mention" ("post_id" uuid NOT NULL, "person_id" uuid NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "post_mention_pkey" PRIMARY KEY ("post_id", "person_id"))`,
    );
    await runner.query(`CREATE INDEX "post_mention_person" ON "post_mention" ("person_id", "at")`);
    await runner.query(
      `ALTER TABLE "post_mention" ADD CONSTRAINT "post_mention_post" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "post_mention" ADD CONSTRAINT "post_mention_person_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "post_mention" DROP CONSTRAINT "post_mention_person_fkey"`);
    await runner.query(`ALTER TABLE "post_mention" DROP CONSTRAINT "post_mention_post"`);
    await runner.query(`DROP INDEX "post_mention_person"`);
    await runner.query(`DROP TABLE "post_mention"`);
  }
}
