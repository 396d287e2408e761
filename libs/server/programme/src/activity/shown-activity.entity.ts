import type { ActivityStatus, Translated } from '@concert/contracts';
import { ViewColumn, ViewEntity } from 'typeorm';
import type { Edition } from './activity-edition.entity.js';

const CONTRIBUTORS = (row: string): string =>
  `ARRAY(SELECT c.entity_id FROM activity_contributor c WHERE c.activity_id = ${row}.activity_id AND c.edition = ${row}.edition ORDER BY c.entity_id)`;
const PLANNED = (row: string): string =>
  `(${row}.number, ${row}.title, ${row}.description, ${row}.output_id, ${row}.lead_entity_id, ${row}.starts_on, ${row}.ends_on, ${row}.place, ${row}.countries, ${row}.budget_usd, ${CONTRIBUTORS(row)})`;

/**
 * An activity in one of its editions, as lists and pages show it. Who may see the draft is shown the WORKING edition,
 * everyone else the PUBLISHED one; status and percentage are today's in both.
 */
@ViewEntity({
  name: 'shown_activity',
  expression: `
    SELECT a.id, e.edition, a.work_plan_id, a.programme_id, a.body_id, b.code AS body_code, b.position AS body_position,
      b.pillar_id, l.code AS pillar_code, e.number, e.number_key, e.title, e.description, e.output_id,
      o.number AS output_number, e.lead_entity_id, n.code AS lead_code, ${CONTRIBUTORS('e')} AS contributor_ids,
      e.starts_on, e.ends_on, e.place, e.countries, e.budget_usd, a.status, a.percent,
      array_position(ARRAY['PLANNED', 'UNDER_WAY', 'COMPLETED', 'CANCELLED'], a.status) AS status_rank,
      a.version, a.reported_version, a.created_by_id, p.edition IS NOT NULL AS published,
      p.edition IS NULL OR ${PLANNED('p')} IS DISTINCT FROM ${PLANNED('e')} AS draft,
      COALESCE(p.lead_entity_id, e.lead_entity_id) AS answering_lead_id,
      CASE WHEN p.edition IS NULL THEN ${CONTRIBUTORS('e')} ELSE ${CONTRIBUTORS('p')} END AS answering_ids
    FROM activity a
    JOIN activity_edition e ON e.activity_id = a.id
    LEFT JOIN activity_edition p ON p.activity_id = a.id AND p.edition = 'PUBLISHED'
    JOIN body b ON b.id = a.body_id
    LEFT JOIN pillar l ON l.id = b.pillar_id
    JOIN entity n ON n.id = e.lead_entity_id
    LEFT JOIN result o ON o.id = e.output_id`,
})
export class ShownActivityEntity {
  @ViewColumn() id: string;
  @ViewColumn() edition: Edition;
  @ViewColumn() workPlanId: string;
  @ViewColumn() programmeId: string;
  @ViewColumn() bodyId: string;
  @ViewColumn() bodyCode: string;
  @ViewColumn() bodyPosition: number;
  @ViewColumn() pillarId: string | null;
  @ViewColumn() pillarCode: string | null;
  @ViewColumn() number: string;
  @ViewColumn() numberKey: string;
  @ViewColumn() title: Translated;
  @ViewColumn() description: string | null;
  @ViewColumn() outputId: string | null;
  @ViewColumn() outputNumber: string | null;
  @ViewColumn() leadEntityId: string;
  @ViewColumn() leadCode: string;
  @ViewColumn() contributorIds: string[];
  @ViewColumn() startsOn: string;
  @ViewColumn() endsOn: string;
  @ViewColumn() place: string | null;
  @ViewColumn() countries: string[];
  @ViewColumn() budgetUsd: number | null;
  @ViewColumn() status: ActivityStatus;
  @ViewColumn() percent: number;
  @ViewColumn() statusRank: number;
  @ViewColumn() version: number;
  @ViewColumn() reportedVersion: number;
  @ViewColumn() createdById: string | null;
  /** It stands in a published plan. */
  @ViewColumn() published: boolean;
  /** What is shown is not (yet) what everyone sees. */
  @ViewColumn() draft: boolean;
  /** Who answers for it: by the published plan, or by the draft while there is nothing else. */
  @ViewColumn() answeringLeadId: string;
  @ViewColumn() answeringIds: string[];
}
