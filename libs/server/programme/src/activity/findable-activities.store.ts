import { LOCALES, type Translated } from '@concert/contracts';
import { type Findable, type FindableSource, type Mandate, readableBy, sightOf } from '@concert/governance';
import { Database } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { Edition } from './activity-edition.entity.js';

interface Row {
  id: string;
  edition: Edition;
  bodyId: string;
  number: string;
  titles: Translated;
  description: string | null;
  place: string | null;
  entityId: string;
  authorId: string | null;
  at: Date;
}

/** Activities as search reads them, in each of their editions: those who see the draft find that one only. */
@Injectable()
export class FindableActivities implements FindableSource {
  constructor(private readonly database: Database) {}

  async read(ids: readonly string[]): Promise<Findable[]> {
    const rows = await this.database.query<Row>(
      `SELECT activity.id, edition.edition, activity.body_id AS "bodyId", edition.number, edition.title AS titles, edition.description,
         edition.place, edition.lead_entity_id AS "entityId", activity.created_by_id AS "authorId", activity.created_at AS at
       FROM activity JOIN activity_edition edition ON edition.activity_id = activity.id WHERE activity.id = ANY($1)`,
      [ids],
    );
    return rows.map(({ edition, number, description, place, titles, ...row }) => ({
      ...row,
      form: edition,
      subjectId: row.id,
      seq: null,
      title: titles.en,
      texts: LOCALES.flatMap((language) => {
        const title = titles[language];
        if (!title) return [];
        const text = language === 'en' ? [description, place, number].filter(Boolean).join('\n\n') : '';
        return [{ language, title, text }];
      }),
      sights: [sightOf(edition === 'PUBLISHED' ? 'COMPACT' : 'BODY', row.bodyId)],
    }));
  }

  async idsAfter(id: string | null, atMost: number, workPlanId: string | null): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM activity WHERE ($1::uuid IS NULL OR id > $1) AND ($3::uuid IS NULL OR work_plan_id = $3) ORDER BY id LIMIT $2`,
      [id, atMost, workPlanId],
    );
    return rows.map((row) => row.id);
  }

  clause(alias: string, mandate: Mandate): [string, Record<string, unknown>] {
    const { everything, byAudience } = readableBy(mandate);
    return [
      `(SELECT TRUE FROM activity JOIN activity_edition edition ON edition.activity_id = activity.id AND edition.edition = ${alias}.form
        WHERE activity.id = ${alias}.id
          AND (edition.edition = 'WORKING') = (:seesEveryDraft OR activity.body_id = ANY(:seesDraftsIn)))`,
      { seesEveryDraft: everything, seesDraftsIn: byAudience.BODY },
    ];
  }
}
