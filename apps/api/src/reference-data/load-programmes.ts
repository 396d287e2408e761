import type { Database } from '@concert/kernel';
import { numberKey } from '@concert/programme';
import { insertMissing } from './insert-rows.js';
import { PROGRAMMES } from './programmes.js';
import { stableId } from './stable-id.js';

/** The published joint programmes of work with their priorities, on the same terms as the rest of the Compact. */
export async function loadProgrammes(database: Database): Promise<void> {
  await insertMissing(
    database,
    'programme',
    PROGRAMMES.map(({ code, title, validFrom, validUntil, state, adoptedOn }) => ({
      id: stableId('programme', code),
      code,
      title,
      valid_from: validFrom,
      valid_until: validUntil,
      state,
      adopted_on: adoptedOn,
      version: 1,
    })),
  );
  // Only ours: a programme of that code which people opened first has priorities of its own.
  const ours = await database.query<{ id: string }>('SELECT id FROM programme WHERE id = ANY($1)', [
    PROGRAMMES.map(({ code }) => stableId('programme', code)),
  ]);
  const known = new Set(ours.map(({ id }) => id));
  await insertMissing(
    database,
    'result',
    PROGRAMMES.filter(({ code }) => known.has(stableId('programme', code))).flatMap(({ code, priorities }) =>
      priorities.map((title, index) => ({
        id: stableId('result', code, index + 1),
        programme_id: stableId('programme', code),
        level: 'PRIORITY',
        number: String(index + 1),
        number_key: numberKey(String(index + 1)),
        title,
        version: 1,
      })),
    ),
  );
}
