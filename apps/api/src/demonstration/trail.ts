import { insertRows } from '../reference-data/insert-rows.js';
import { stableId } from '../reference-data/stable-id.js';
import { personId } from './people/person-id.js';
import type { Story } from './story.js';

export interface Act {
  act: string;
  subjectType: string;
  subjectId: string;
  label: string;
  by: string;
  at: Date;
  before?: object;
  after?: object;
  reason?: string;
}

/** From where the people of the story did what they did: addresses set aside for documentation. */
const ADDRESSES = ['192.0.2.17', '198.51.100.24', '203.0.113.80'];

/** What the audit would hold had the story happened here. */
export class Trail {
  private readonly acts: Act[] = [];

  add(...acts: Act[]): void {
    this.acts.push(...acts);
  }

  async write(story: Story): Promise<void> {
    const rows = this.acts.map(
      ({ act, subjectType, subjectId, label, by, at, before, after, reason }, index) => ({
        id: stableId('demonstration', 'audit', act, subjectId, index),
        at,
        actor_id: personId(by),
        act,
        subject_type: subjectType,
        subject_id: subjectId,
        subject_label: label,
        before: before ?? null,
        after: after ?? null,
        ip: ADDRESSES[by.length % ADDRESSES.length],
        reason: reason ?? null,
      }),
    );
    await insertRows(story.database, 'audit_entry', rows);
  }
}
