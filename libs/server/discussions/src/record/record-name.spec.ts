import { describe, expect, it } from '@jest/globals';
import { recordName } from './record-name.js';
import type { ThreadRecord } from './thread-record.js';

const record = (title: string, classification: ThreadRecord['classification'] = 'UNCLASSIFIED') => ({
  ...{ title, classification, audience: 'BODY' as const, locale: 'en' as const, timeZone: 'UTC' },
  ...{ body: { code: 'WG1', name: '' }, copiedBy: '', copiedAt: new Date(0), postCount: 0, posts: [] },
});

describe('the file of a record', () => {
  it.each([
    ['Routes & borders: what next?', 'record-WG1-Routes-borders-what-next-2026-11-23.docx'],
    ['L’été à Genève / "suite"', 'record-WG1-L-été-à-Genève-suite-2026-11-23.docx'],
    ['خطة العمل لعام ٢٠٢٦', 'record-WG1-خطة-العمل-لعام-٢٠٢٦-2026-11-23.docx'],
    ['…', 'record-WG1-2026-11-23.docx'],
    [`Draft ${'x'.repeat(60)}`, 'record-WG1-Draft-2026-11-23.docx'],
    ['x'.repeat(60), `record-WG1-${'x'.repeat(50)}-2026-11-23.docx`],
  ])('is named after its subject: %s', (title, name) => {
    expect(recordName(record(title), '2026-11-23')).toBe(name);
  });

  it('does not name what is confidential', () => {
    expect(recordName(record('Names', 'CONFIDENTIAL'), '2026-11-23')).toBe('record-WG1-2026-11-23.docx');
  });
});
