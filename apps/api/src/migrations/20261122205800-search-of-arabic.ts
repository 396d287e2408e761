import type { MigrationInterface, QueryRunner } from 'typeorm';

const READ_AGAIN = `INSERT INTO "search_task" ("kind", "queued_at", "due_at")
  SELECT kind, now(), now() FROM unnest(ARRAY['POST', 'THREAD', 'DOCUMENT', 'MEETING', 'AGENDA_ITEM', 'ACTIVITY', 'BODY', 'ENTITY', 'PERSON']) AS kind
  WHERE EXISTS (SELECT FROM "search_entry")`;

/** Arabic words are compared in another form: an index that is there already has everything read again, beside its work. */
export class SearchOfArabic2026112220580 implements MigrationInterface {
  name = 'SearchOfArabic2026112220580';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(READ_AGAIN);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(READ_AGAIN);
  }
}
