import { describe, expect, it } from '@jest/globals';
import { auditArguments } from './audit-filter';
import { differences } from './components/audit-words';

describe('the record of acts', () => {
  it('includes the whole of the last day asked for, though the server leaves the end out', () => {
    const { from, until } = auditArguments({
      text: '',
      subjectType: '',
      from: '2026-02-27',
      until: '2026-02-28',
    });
    expect(from).toBe('2026-02-27T00:00:00.000Z');
    expect(until).toBe('2026-03-01T00:00:00.000Z');
  });

  it('asks for nothing where nothing was entered', () => {
    expect(auditArguments({ text: '', subjectType: '', from: '', until: '' })).toEqual({
      text: null,
      subjectType: null,
      from: null,
      until: null,
    });
  });

  it('tells what an act changed, and is silent about what stayed', () => {
    const before = JSON.stringify({ capacity: 'MEMBER', entity: 'WHO' });
    const after = JSON.stringify({ capacity: 'OBSERVER', entity: 'WHO', names: { en: 'x' } });
    expect(differences(before, after)).toEqual([
      { field: 'capacity', before: 'MEMBER', after: 'OBSERVER' },
      { field: 'names', before: null, after: '{"en":"x"}' },
    ]);
    expect(differences(null, null)).toEqual([]);
  });
});
