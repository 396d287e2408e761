import type { Audience } from '@concert/contracts';
import { type Findable, type FindableSource, type Mandate, sightOf } from '@concert/governance';
import { Database } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { visibleMeetings } from './visible-meetings.js';

interface Row {
  id: string;
  bodyId: string;
  bodyIds: string[];
  audience: Audience;
  convened: boolean;
  title: string;
  place: string | null;
  authorId: string;
  at: Date;
}

/** Meetings as search reads them: by their titles and places. */
@Injectable()
export class FindableMeetings implements FindableSource {
  constructor(private readonly database: Database) {}

  async read(ids: readonly string[]): Promise<Findable[]> {
    const rows = await this.database.query<Row>(
      `SELECT id, body_id AS "bodyId", ARRAY(SELECT sitting.body_id FROM meeting_body sitting WHERE sitting.meeting_id = meeting.id) AS "bodyIds",
         audience, convened_at IS NOT NULL AS convened, title, place, created_by_id AS "authorId", starts_at AS at
       FROM meeting WHERE id = ANY($1)`,
      [ids],
    );
    return rows.map(({ bodyIds, audience, convened, place, ...row }) => ({
      ...row,
      form: '',
      subjectId: row.id,
      seq: null,
      entityId: null,
      texts: [{ language: null, title: row.title, text: place ?? '' }],
      // Those who run meetings in a body are its officers; before it is convened nobody else knows of it.
      sights: bodyIds.flatMap((bodyId) => [
        sightOf('OFFICERS', bodyId),
        ...(convened ? [sightOf(audience, bodyId)] : []),
      ]),
    }));
  }

  async idsAfter(id: string | null, atMost: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'SELECT id FROM meeting WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2',
      [id, atMost],
    );
    return rows.map((row) => row.id);
  }

  clause(alias: string, mandate: Mandate): [string, Record<string, unknown>] {
    const [visible, parameters] = visibleMeetings('meeting', mandate);
    return [`(SELECT TRUE FROM meeting WHERE meeting.id = ${alias}.id AND ${visible})`, parameters];
  }
}
