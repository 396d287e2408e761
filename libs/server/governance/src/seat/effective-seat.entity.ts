import type { Capacity } from '@concert/contracts';
import { ViewColumn, ViewEntity } from 'typeorm';

/**
 * Every seat there is, given or derived. The Committee's composition is derived: every entity of the Compact, as the
 * member or observer it was there at the time, but an observer as a member while it holds an office in a working
 * group. Read seats from here, write them to `seat`.
 * Derived ids are made to look like version 5 uuids: any other form is refused as an id on its way in.
 */
@ViewEntity({
  name: 'effective_seat',
  expression: `
    SELECT id, entity_id, body_id, capacity, valid_from, valid_until, reason, FALSE AS derived FROM seat
    UNION ALL
    SELECT overlay(overlay(md5(st.entity_id::text || c.id::text || d.capacity || COALESCE(lower(d.period)::text, '')) PLACING '5' FROM 13) PLACING 'a' FROM 17)::uuid, st.entity_id, c.id, d.capacity,
           lower(d.period * daterange(c.established, c.dissolved)), upper(d.period * daterange(c.established, c.dissolved)), NULL, TRUE
    FROM (
      SELECT id AS entity_id, compact_status AS status, daterange(GREATEST(status_from, valid_from), valid_until) AS period FROM entity
      UNION ALL
      SELECT entity_id, status, daterange(valid_from, valid_until) FROM entity_past_status
    ) st
    CROSS JOIN LATERAL (
      SELECT COALESCE(range_agg(daterange(s.valid_from, s.valid_until)), '{}') * datemultirange(st.period) AS held
      FROM seat s JOIN body g ON g.id = s.body_id AND g.kind = 'WORKING_GROUP'
      WHERE st.status = 'OBSERVER' AND s.entity_id = st.entity_id AND s.capacity IN ('CHAIR', 'CO_CHAIR', 'VICE_CHAIR')
    ) office
    CROSS JOIN LATERAL (
      SELECT 'MEMBER' AS capacity, unnest(CASE st.status WHEN 'MEMBER' THEN datemultirange(st.period) ELSE office.held END) AS period
      UNION ALL
      SELECT 'OBSERVER', unnest(datemultirange(st.period) - office.held) WHERE st.status = 'OBSERVER'
    ) d
    CROSS JOIN body c
    WHERE c.kind = 'COMMITTEE' AND d.period && daterange(c.established, c.dissolved)`,
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
