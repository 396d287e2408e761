import type { Capacity } from '@concert/contracts';
import { ViewColumn, ViewEntity } from 'typeorm';

/**
 * Every seat there is, given or derived. The Committee's composition is derived: every entity of the Compact, as the
 * member or observer it is there, and the officers of the working groups as members. Read seats from here, write
 * them to `seat`.
 */
@ViewEntity({
  name: 'effective_seat',
  expression: `
    SELECT id, entity_id, body_id, capacity, valid_from, valid_until, reason, FALSE AS derived FROM seat
    UNION ALL
    SELECT md5(e.id::text || c.id::text)::uuid, e.id, c.id, e.compact_status,
           GREATEST(e.valid_from, c.established), LEAST(e.valid_until, c.dissolved), NULL, TRUE
    FROM entity e CROSS JOIN body c
    WHERE c.kind = 'COMMITTEE'
    UNION ALL
    SELECT md5(s.id::text || c.id::text)::uuid, s.entity_id, c.id, 'MEMBER',
           GREATEST(s.valid_from, c.established), LEAST(s.valid_until, c.dissolved), NULL, TRUE
    FROM seat s
    JOIN body g ON g.id = s.body_id AND g.kind = 'WORKING_GROUP'
    JOIN entity e ON e.id = s.entity_id AND e.compact_status = 'OBSERVER'
    CROSS JOIN body c
    WHERE c.kind = 'COMMITTEE' AND s.capacity IN ('CHAIR', 'CO_CHAIR', 'VICE_CHAIR')
      AND COALESCE(s.valid_until > c.established, TRUE)`,
})
export class EffectiveSeatEntity {
  @ViewColumn() id: string;
  @ViewColumn() entityId: string;
  @ViewColumn() bodyId: string;
  @ViewColumn() capacity: Capacity;
  @ViewColumn() validFrom: string | null;
  @ViewColumn() validUntil: string | null;
  @ViewColumn() reason: string | null;
  @ViewColumn() derived: boolean;
}
