import { Database, inOrder } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { Mandate, SeatCalled, Voice } from './standing.js';

interface MandateRow {
  person_id: string;
  entity_id: string | null;
  secretariat: boolean;
  focal_point: boolean;
  voices: Voice[];
}

// One statement, because it runs on every request: who the persons are to every body on that day.
const MANDATE = `
  SELECT a.person_id, a.entity_id,
    EXISTS (SELECT FROM duty d WHERE d.person_id = a.person_id AND d.entity_id = a.entity_id AND d.duty = 'SECRETARIAT' AND d.valid_from <= $2 AND (d.valid_until IS NULL OR d.valid_until > $2)) AS secretariat,
    EXISTS (SELECT FROM duty d WHERE d.person_id = a.person_id AND d.entity_id = a.entity_id AND d.duty = 'FOCAL_POINT' AND d.valid_from <= $2 AND (d.valid_until IS NULL OR d.valid_until > $2)) AS focal_point,
    COALESCE((
      SELECT json_agg(json_build_object('bodyId', r.body_id, 'entityId', r.entity_id, 'capacity', s.capacity, 'role', r.role))
      FROM representation r JOIN effective_seat s ON s.body_id = r.body_id AND s.entity_id = r.entity_id
      WHERE r.person_id = a.person_id AND r.entity_id = a.entity_id AND r.valid_from <= $2 AND (r.valid_until IS NULL OR r.valid_until > $2)
        AND (s.valid_from IS NULL OR s.valid_from <= $2) AND (s.valid_until IS NULL OR s.valid_until > $2)
    ), '[]') AS voices
  FROM affiliation a JOIN entity e ON e.id = a.entity_id
  WHERE a.person_id = ANY($1) AND a.valid_from <= $2 AND (a.valid_until IS NULL OR a.valid_until > $2) AND (e.valid_until IS NULL OR e.valid_until > $2)`;

@Injectable()
export class StandingStore {
  constructor(private readonly database: Database) {}

  /** In the order of the persons. */
  async mandates(personIds: readonly string[], day: string): Promise<Mandate[]> {
    const rows = await this.database.prepared<MandateRow>(MANDATE, [personIds, day]);
    return inOrder(personIds, rows, (row) => row.person_id).map((row, index) => ({
      personId: personIds[index] ?? '',
      entityId: row?.entity_id ?? null,
      secretariat: row?.secretariat ?? false,
      focalPoint: row?.focal_point ?? false,
      voices: row?.voices ?? [],
    }));
  }

  /** Persons who hold one of these capacities' voices in a body today, e.g. to tell its chairs something. */
  async personsWithCapacity(bodyId: string, capacities: readonly string[], day: string): Promise<string[]> {
    const rows = await this.database.query<{ person_id: string }>(
      `SELECT DISTINCT r.person_id FROM representation r JOIN effective_seat s ON s.body_id = r.body_id AND s.entity_id = r.entity_id
       WHERE r.body_id = $1 AND s.capacity = ANY($2) AND r.role <> 'EXPERT'
         AND r.valid_from <= $3 AND (r.valid_until IS NULL OR r.valid_until > $3)
         AND (s.valid_from IS NULL OR s.valid_from <= $3) AND (s.valid_until IS NULL OR s.valid_until > $3)`,
      [bodyId, capacities, day],
    );
    return rows.map((row) => row.person_id);
  }

  /** Every seat of these bodies on a day, once for each person who speaks from it, and once for nobody. */
  rollCall(bodyIds: readonly string[], day: string): Promise<SeatCalled[]> {
    return this.database.query<SeatCalled>(
      `SELECT s.body_id AS "bodyId", s.entity_id AS "entityId", s.capacity, spoken.person_id AS "personId", spoken.role
       FROM effective_seat s LEFT JOIN LATERAL (
         SELECT r.person_id, r.role FROM representation r JOIN affiliation a ON a.person_id = r.person_id AND a.entity_id = r.entity_id
         WHERE r.body_id = s.body_id AND r.entity_id = s.entity_id
           AND r.valid_from <= $2 AND (r.valid_until IS NULL OR r.valid_until > $2)
           AND a.valid_from <= $2 AND (a.valid_until IS NULL OR a.valid_until > $2)
       ) spoken ON TRUE
       WHERE s.body_id = ANY($1) AND (s.valid_from IS NULL OR s.valid_from <= $2) AND (s.valid_until IS NULL OR s.valid_until > $2)`,
      [bodyIds, day],
    );
  }

  /** Persons for whom something begins or ends on that day: their place, a duty, a representation, a seat they speak from. */
  async personsTurning(day: string): Promise<string[]> {
    const rows = await this.database.query<{ person_id: string }>(
      `SELECT person_id FROM affiliation WHERE $1::date IN (valid_from, valid_until)
       UNION SELECT person_id FROM duty WHERE $1::date IN (valid_from, valid_until)
       UNION SELECT person_id FROM representation WHERE $1::date IN (valid_from, valid_until)
       UNION SELECT r.person_id FROM representation r JOIN effective_seat s ON s.body_id = r.body_id AND s.entity_id = r.entity_id WHERE $1::date IN (s.valid_from, s.valid_until)
       UNION SELECT a.person_id FROM affiliation a JOIN entity e ON e.id = a.entity_id WHERE $1::date IN (e.valid_from, e.valid_until, e.status_from)`,
      [day],
    );
    return rows.map((row) => row.person_id);
  }

  /** Bodies of which something that everyone sees begins or ends on that day. */
  async bodiesTurning(day: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT body_id AS id FROM effective_seat WHERE $1::date IN (valid_from, valid_until)
       UNION SELECT body_id FROM body_name WHERE $1::date IN (valid_from, valid_until)
       UNION SELECT body_id FROM terms_of_reference WHERE in_force_from = $1::date
       UNION SELECT id FROM body WHERE $1::date IN (established, dissolved)`,
      [day],
    );
    return rows.map((row) => row.id);
  }

  /** The secretariat's people with the entity they belong to. */
  secretariatCalled(day: string): Promise<{ personId: string; entityId: string }[]> {
    return this.database.query(
      `SELECT DISTINCT d.person_id AS "personId", d.entity_id AS "entityId" FROM duty d JOIN affiliation a ON a.person_id = d.person_id AND a.entity_id = d.entity_id
       WHERE d.duty = 'SECRETARIAT' AND d.valid_from <= $1 AND (d.valid_until IS NULL OR d.valid_until > $1)
         AND a.valid_from <= $1 AND (a.valid_until IS NULL OR a.valid_until > $1)`,
      [day],
    );
  }

  async secretariat(day: string): Promise<string[]> {
    const rows = await this.database.query<{ person_id: string }>(
      `SELECT person_id FROM duty WHERE duty = 'SECRETARIAT' AND valid_from <= $1 AND (valid_until IS NULL OR valid_until > $1)`,
      [day],
    );
    return rows.map((row) => row.person_id);
  }
}
