import type { Mandate } from '@concert/governance';
import { Database } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { visibleItems } from './visible-items.js';

/** What somebody else did to an agenda, told in a body of the reader's. */
interface NewsRow {
  agendaItemId: string;
  bodyId: string;
  at: Date;
}

export interface DecidedProposal extends NewsRow {
  title: string;
  accepted: boolean;
}

export interface PinnedRow extends NewsRow {
  paperId: string;
  revisionId: string;
}

/** Of a joint meeting, the body of the reader's that comes first. */
const OWN_BODY = `JOIN LATERAL (SELECT sitting.body_id FROM meeting_body sitting
  WHERE sitting.meeting_id = meeting.id AND (:everyBody OR sitting.body_id = ANY(:ownBodies)) ORDER BY sitting.position LIMIT 1) own ON true`;

/** What was done to agendas since, as far as a person may see the items now; the latest first. */
@Injectable()
export class AgendaNewsStore {
  constructor(private readonly database: Database) {}

  decidedSince(mandate: Mandate, since: Date, atMost: number): Promise<DecidedProposal[]> {
    return this.named(
      `SELECT item.id AS "agendaItemId", own.body_id AS "bodyId", item.decided_at AS at, item.title, item.state <> 'DECLINED' AS accepted
       FROM agenda_item item JOIN meeting ON meeting.id = item.meeting_id ${OWN_BODY}
       WHERE item.decided_at > :since AND item.decided_by_id <> :personId AND`,
      'ORDER BY item.decided_at DESC, item.id DESC LIMIT :atMost',
      { mandate, since, atMost },
    );
  }

  /** Whoever tells of them leaves away those whose document the person may not read. */
  pinnedSince(mandate: Mandate, since: Date, atMost: number): Promise<PinnedRow[]> {
    return this.named(
      `SELECT paper.id AS "paperId", paper.revision_id AS "revisionId", item.id AS "agendaItemId", own.body_id AS "bodyId", paper.created_at AS at
       FROM agenda_paper paper JOIN agenda_item item ON item.id = paper.agenda_item_id JOIN meeting ON meeting.id = item.meeting_id ${OWN_BODY}
       WHERE paper.created_at > :since AND paper.created_by_id <> :personId AND`,
      'ORDER BY paper.created_at DESC, paper.id DESC LIMIT :atMost',
      { mandate, since, atMost },
    );
  }

  private named<Row>(
    before: string,
    after: string,
    { mandate, ...bounds }: { mandate: Mandate; since: Date; atMost: number },
  ): Promise<Row[]> {
    const [visible, rights] = visibleItems('item', 'meeting', mandate);
    const parameters = {
      ...rights,
      ...bounds,
      personId: mandate.personId,
      everyBody: mandate.secretariat,
      ownBodies: mandate.voices.map(({ bodyId }) => bodyId),
    };
    const [sql, values] = this.database.source.driver.escapeQueryWithParameters(
      `${before} ${visible} ${after}`,
      parameters,
    );
    return this.database.query<Row>(sql, values as unknown[]);
  }
}
