import type { Audience } from '@concert/contracts';
import { type Findable, type FindableSource, type Mandate, sightOf } from '@concert/governance';
import { Database } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { narrowerAudience, visibleItems } from './visible-items.js';

interface Row {
  id: string;
  bodyId: string;
  bodyIds: string[];
  audience: Audience;
  convened: boolean;
  title: string;
  annotation: string | null;
  entityId: string | null;
  authorId: string;
  at: Date;
}

/** Agenda items and proposals as search reads them: by their titles and annotations. */
@Injectable()
export class FindableAgendaItems implements FindableSource {
  constructor(private readonly database: Database) {}

  async read(ids: readonly string[]): Promise<Findable[]> {
    const rows = await this.database.query<Row>(
      `SELECT item.id, meeting.body_id AS "bodyId", ARRAY(SELECT sitting.body_id FROM meeting_body sitting WHERE sitting.meeting_id = meeting.id) AS "bodyIds",
         ${narrowerAudience('item', 'meeting')} AS audience, meeting.convened_at IS NOT NULL AS convened, item.title, item.annotation,
         COALESCE(item.proposed_for_id, item.presenter_id) AS "entityId", item.created_by_id AS "authorId", item.created_at AS at
       FROM agenda_item item JOIN meeting ON meeting.id = item.meeting_id WHERE item.id = ANY($1)`,
      [ids],
    );
    return rows.map(({ bodyIds, audience, convened, annotation, ...row }) => ({
      ...row,
      form: '',
      subjectId: row.id,
      seq: null,
      texts: [{ language: null, title: row.title, text: annotation ?? '' }],
      // Of those, only the entity that made a proposal sees it: the clause knows.
      sights: bodyIds.flatMap((bodyId) => [
        sightOf('OFFICERS', bodyId),
        ...(convened ? [sightOf(audience, bodyId)] : []),
      ]),
    }));
  }

  async idsAfter(id: string | null, atMost: number, meetingId: string | null): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'SELECT id FROM agenda_item WHERE ($1::uuid IS NULL OR id > $1) AND ($3::uuid IS NULL OR meeting_id = $3) ORDER BY id LIMIT $2',
      [id, atMost, meetingId],
    );
    return rows.map((row) => row.id);
  }

  clause(alias: string, mandate: Mandate): [string, Record<string, unknown>] {
    const [visible, parameters] = visibleItems('item', 'meeting', mandate);
    return [
      `(SELECT TRUE FROM agenda_item item JOIN meeting ON meeting.id = item.meeting_id WHERE item.id = ${alias}.id AND ${visible})`,
      parameters,
    ];
  }
}
