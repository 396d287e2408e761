import type { Translated } from '@concert/contracts';
import { insertRows } from '../../reference-data/insert-rows.js';
import { stableId } from '../../reference-data/stable-id.js';
import { personId } from '../people/person-id.js';
import type { Story } from '../story.js';
import type { Trail } from '../trail.js';
import { COMMITTEE_MANDATE, COMMUNITIES, groupMandate, PURPOSES, VICTIMS } from './mandates.js';

interface Version {
  body: string;
  text: Translated;
  by: string;
  entered: Date;
  inForce: { from: string; by: string } | null;
}

/** The terms of reference of every body, a later version of one and a proposal of another. */
export async function loadMandates(story: Story, trail: Trail): Promise<void> {
  const numbers = new Map<string, number>();
  const rows = versions(story).map((version) => {
    const number = (numbers.get(version.body) ?? 0) + 1;
    numbers.set(version.body, number);
    return { version, row: row(version, number, story) };
  });
  await insertRows(
    story.database,
    'terms_of_reference',
    rows.map((told) => told.row),
  );
  trail.add(
    ...rows.map(({ version, row: { id, number, in_force_from, approved_by } }) => ({
      act: 'termsOfReference.added',
      subjectType: 'termsOfReference',
      subjectId: id,
      label: `${version.body} · ${number}`,
      by: version.by,
      at: version.entered,
      after: { inForceFrom: in_force_from, approvedBy: approved_by, languages: Object.keys(version.text) },
    })),
  );
}

function versions(story: Story): Version[] {
  const entered = new Date('2024-01-11T10:00:00Z');
  const first = Object.entries(PURPOSES).map(([body, purpose]): Version => ({
    body,
    text: groupMandate(purpose),
    by: 'secretariat',
    entered,
    inForce: { from: '2019-04-16', by: 'Second meeting of the Committee' },
  }));
  const again = (body: string, more: { en: string; fr: string }): Translated =>
    groupMandate(PURPOSES[body] ?? { en: '', fr: '' }, more);
  return [
    {
      body: 'CC',
      text: COMMITTEE_MANDATE,
      by: 'secretariat',
      entered,
      inForce: { from: '2018-12-06', by: 'First meeting of the Committee' },
    },
    ...first,
    {
      body: 'WG1',
      text: again('WG1', COMMUNITIES),
      by: 'secretariat',
      entered: story.workdayBefore(-190, '12:00'),
      inForce: { from: story.day(-189), by: 'CC, thirteenth meeting (demonstration data)' },
    },
    {
      body: 'WG7',
      text: again('WG7', VICTIMS),
      by: 'salome.iribarnegui',
      entered: story.workdayBefore(-9, '12:00'),
      inForce: null,
    },
  ];
}

const row = ({ body, text, by, entered, inForce }: Version, number: number, story: Story) => ({
  id: stableId('demonstration', 'terms-of-reference', body, number),
  body_id: story.body(body),
  number,
  text,
  in_force_from: inForce?.from ?? null,
  approved_by: inForce?.by ?? null,
  created_at: entered,
  created_by_id: personId(by),
});
