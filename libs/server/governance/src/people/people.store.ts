import { PersonEntity } from '@concert/identity';
import { Database, keysetPage, type Page, type PageRequest } from '@concert/kernel';
import { Injectable } from '@nestjs/common';

export interface PeopleFilter {
  entityId?: string | null;
  /** Only those who speak for an entity in this body. */
  bodyId?: string | null;
  text?: string | null;
}

@Injectable()
export class PeopleStore {
  constructor(private readonly database: Database) {}

  /** People who belong to an entity of the Compact on a day, by name. */
  list(filter: PeopleFilter, day: string, page: PageRequest): Promise<Page<PersonEntity>> {
    const query = this.database
      .of(PersonEntity)
      .createQueryBuilder('person')
      .where(
        `EXISTS (SELECT FROM affiliation a JOIN entity e ON e.id = a.entity_id
           WHERE a.person_id = person.id AND a.valid_from <= :day AND (a.valid_until IS NULL OR a.valid_until > :day) AND (e.valid_until IS NULL OR e.valid_until > :day)
             AND (CAST(:entityId AS uuid) IS NULL OR a.entity_id = :entityId))`,
        { day, entityId: filter.entityId ?? null },
      );
    if (filter.bodyId) query.andWhere(`person.id IN (${SPEAKERS})`, { bodyId: filter.bodyId });
    const sought = filter.text?.trim();
    if (sought) {
      query.andWhere(
        `(unaccent(person.name) ILIKE unaccent(:sought) OR unaccent(COALESCE(person.title, '')) ILIKE unaccent(:sought))`,
        {
          sought: `%${sought.replace(/[\\%_]/g, '\\$&')}%`,
        },
      );
    }
    const orders = [
      { property: 'name', direction: 'ASC', cast: 'text' },
      { property: 'id', direction: 'ASC', cast: 'uuid' },
    ] as const;
    return keysetPage(query, [...orders], page);
  }

  /** The bodies each person speaks in on a day. */
  async bodiesOf(personIds: readonly string[], day: string): Promise<Map<string, Set<string>>> {
    const rows = await this.database.query<{ person_id: string; body_id: string }>(
      `SELECT DISTINCT r.person_id, r.body_id FROM representation r JOIN effective_seat s ON s.body_id = r.body_id AND s.entity_id = r.entity_id
       WHERE r.person_id = ANY($1) AND r.valid_from <= $2 AND (r.valid_until IS NULL OR r.valid_until > $2)
         AND (s.valid_from IS NULL OR s.valid_from <= $2) AND (s.valid_until IS NULL OR s.valid_until > $2)`,
      [personIds, day],
    );
    const bodies = new Map(personIds.map((id) => [id, new Set<string>()]));
    for (const row of rows) bodies.get(row.person_id)?.add(row.body_id);
    return bodies;
  }
}

const SPEAKERS = `
  SELECT r.person_id FROM representation r JOIN effective_seat s ON s.body_id = r.body_id AND s.entity_id = r.entity_id
  WHERE r.body_id = :bodyId AND r.valid_from <= :day AND (r.valid_until IS NULL OR r.valid_until > :day)
    AND (s.valid_from IS NULL OR s.valid_from <= :day) AND (s.valid_until IS NULL OR s.valid_until > :day)`;
