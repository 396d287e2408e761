import type { Database } from '@concert/kernel';
import { BODIES, type CompactBody } from './bodies.js';
import { ENTITIES, entityId } from './entities.js';
import { insertMissing } from './insert-rows.js';
import { PILLARS } from './pillars.js';
import { stableId } from './stable-id.js';

/** When these rows count as entered: the day the groups began, the same at every start. */
const ENTERED_AT = '2019-04-16T00:00:00Z';

/**
 * Brings in the structure of the Compact: pillars, entities, bodies and their offices. It is the starting point,
 * not the master: the secretariat edits it afterwards, and a later start only adds what is missing.
 */
export async function loadCompact(database: Database): Promise<void> {
  await insertMissing(database, 'pillar', PILLARS.map(pillarRow));
  await insertMissing(database, 'entity', ENTITIES.map(entityRow));
  const pillars = await idsByCode(database, 'pillar');
  await insertMissing(
    database,
    'body',
    BODIES.map((body, position) => bodyRow(body, position, pillars)),
  );
  const ids: Ids = {
    entities: await idsByCode(database, 'entity'),
    bodies: await idsByCode(database, 'body'),
  };
  await insertMissing(database, 'body_name', await namesOfNameless(database, ids));
  await insertMissing(
    database,
    'body_succession',
    BODIES.flatMap((body) => successionRows(body, ids)),
  );
  await insertMissing(
    database,
    'seat',
    BODIES.flatMap((body) => officeRows(body, ids)),
  );
}

export interface Ids {
  entities: Map<string, string>;
  bodies: Map<string, string>;
}

/** Ids are looked up by code, because a row that people entered first keeps its own id. */
export async function idsByCode(
  database: Database,
  table: 'pillar' | 'entity' | 'body',
): Promise<Map<string, string>> {
  const rows = await database.query<{ code: string; id: string }>(`SELECT code, id FROM ${table}`);
  return new Map(rows.map(({ code, id }) => [code, id]));
}

const pillarRow = ({ code, number, title, shortTitle }: (typeof PILLARS)[number]) => ({
  id: stableId('pillar', code),
  code,
  number,
  title,
  short_title: shortTitle,
});

const entityRow = (entity: (typeof ENTITIES)[number]) => ({
  id: entityId(entity.code),
  code: entity.code,
  acronym: entity.acronym,
  name: entity.name,
  kind: entity.kind,
  compact_status: entity.status,
  confidence: entity.confidence,
  source: entity.source,
  valid_from: entity.joined,
  version: 1,
});

const bodyRow = (body: CompactBody, position: number, pillars: Map<string, string>) => ({
  id: stableId('body', body.code),
  code: body.code,
  short_code: body.shortCode,
  kind: body.kind,
  pillar_id: body.pillar === null ? null : pillars.get(body.pillar),
  established: body.established,
  dissolved: body.dissolved,
  observers_may_speak: false,
  position,
  version: 1,
});

/** A body that was renamed since has its names already; an open-ended one beside them would be refused or, worse, fit. */
async function namesOfNameless(database: Database, ids: Ids) {
  const named = await database.query<{ body_id: string }>('SELECT DISTINCT body_id FROM body_name');
  const has = new Set(named.map((row) => row.body_id));
  return BODIES.map((body) => ({ body_id: ids.bodies.get(body.code), body }))
    .filter(({ body_id }) => body_id !== undefined && !has.has(body_id))
    .map(({ body_id, body }) => ({ id: stableId('body-name', body.code), body_id, name: body.name }));
}

const successionRows = (body: CompactBody, ids: Ids) =>
  body.successors.map((successor) => ({
    predecessor_id: ids.bodies.get(body.code),
    successor_id: ids.bodies.get(successor),
    on: body.dissolved,
  }));

const officeRows = (body: CompactBody, ids: Ids) =>
  body.officers.map(([capacity, entity]) => ({
    id: stableId('seat', body.code, entity, capacity),
    entity_id: ids.entities.get(entity),
    body_id: ids.bodies.get(body.code),
    capacity,
    valid_from: body.established,
    created_at: ENTERED_AT,
  }));
