import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Reactions2026112209400 implements MigrationInterface {
  name = 'Reactions2026112209400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "post_reaction" ("post_id" uuid NOT NULL, "person_id" uuid NOT NULL, "kind" text NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "post_reaction_kind" CHECK (kind IN ('THANKS', 'NOTED', 'WELL_DONE', 'QUESTION', 'WORKING_ON_IT')), CONSTRAINT "post_reaction_pkey" PRIMARY KEY ("post_id", "person_id", "kind"))`,
    );
    await runner.query(
      `ALTER TABLE "post_reaction" ADD CONSTRAINT "post_reaction_post" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "post_reaction" ADD CONSTRAINT "post_reaction_person" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "post_reaction" DROP CONSTRAINT "post_reaction_person"`);
    await runner.query(`ALTER TABLE "post_reaction" DROP CONSTRAINT "post_reaction_post"`);
    await runner.query(`DROP TABLE "post_reaction"`);
  }
}
