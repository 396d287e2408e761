import { describe, expect, test } from '@jest/globals';
import { type Card, vcards } from './vcard.js';

const card = (over: Partial<Card>): Card => ({
  id: '6f1a2b3c-0000-4000-8000-000000000001',
  name: 'Amina Diallo',
  title: null,
  organisation: ['Office'],
  email: null,
  languages: [],
  timeZone: 'Africa/Dakar',
  revised: new Date('2026-03-04T05:06:07.008Z'),
  ...over,
});

describe('vCard', () => {
  test('signs that mean something in a card are escaped, and a line break cannot begin a new property', () => {
    const text = vcards([card({ title: 'Chief; Policy, Plans\\\r\nEMAIL:forged@example.org' })]);
    expect(text).toContain('TITLE:Chief\\; Policy\\, Plans\\\\\\nEMAIL:forged@example.org\r\n');
    expect(text.split('\r\n').filter((line) => line.startsWith('EMAIL'))).toEqual([]);
  });

  test('an address that may not be seen is left out, not blanked', () => {
    expect(vcards([card({})])).not.toContain('EMAIL');
    expect(vcards([card({ email: 'a@example.org' })])).toContain('EMAIL;TYPE=work:a@example.org\r\n');
  });

  test('no line is longer than 75 bytes and no character is cut', () => {
    const name = 'مكتب الأمم المتحدة لمكافحة الإرهاب '.repeat(6).trim();
    const text = vcards([card({ organisation: [name] })]);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replace(/\r\n /g, '')).toContain(`ORG:${name}\r\n`);
  });

  test('each card has the properties address books ask for', () => {
    expect(vcards([card({ languages: ['fr', 'en'] }), card({ name: 'Solo' })]).replace(/\r\n/g, '\n')).toBe(
      [
        'BEGIN:VCARD\nVERSION:4.0\nKIND:individual\nUID:urn:uuid:6f1a2b3c-0000-4000-8000-000000000001\nFN:Amina Diallo\nN:Diallo;Amina;;;\nORG:Office',
        'LANG;PREF=1:fr\nLANG;PREF=2:en\nTZ:Africa/Dakar\nREV:20260304T050607Z\nEND:VCARD',
        'BEGIN:VCARD\nVERSION:4.0\nKIND:individual\nUID:urn:uuid:6f1a2b3c-0000-4000-8000-000000000001\nFN:Solo\nN:Solo;;;;\nORG:Office',
        'TZ:Africa/Dakar\nREV:20260304T050607Z\nEND:VCARD\n',
      ].join('\n'),
    );
  });
});
