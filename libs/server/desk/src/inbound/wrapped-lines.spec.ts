import { describe, expect, it } from '@jest/globals';
import { withoutWrapping } from './wrapped-lines.js';

const typed = (...lines: string[]): string => lines.join('\n');

describe('lines that a mail program has cut', () => {
  it('are one line again, and the breaks that were typed stay', () => {
    expect(
      withoutWrapping(
        typed(
          'Dear all,',
          'We have read the paper of the second meeting with great interest and we',
          'would like the following to be looked at before it is sent to the members',
          'of the group.',
          'Ann',
        ),
      ),
    ).toBe(
      typed(
        'Dear all,',
        'We have read the paper of the second meeting with great interest and we would like the following to be looked at before it is sent to the members of the group.',
        'Ann',
      ),
    );
  });

  it('are not looked for where the program cuts none', () => {
    const text = typed(
      'A line of this mail is longer than any program that cuts lines would have left it, and so it cuts none.',
      'We have read the paper of the second meeting with great interest and we',
      'thank you.',
    );
    expect(withoutWrapping(text)).toBe(text);
  });

  it('are none where a list, a quotation or an empty line begins', () => {
    const full = 'We have read the paper of the second meeting with great interest and we';
    const text = typed(full, '- first', `- ${full}`, '2. second', full, '', 'interesting');
    expect(withoutWrapping(text)).toBe(text);
    expect(withoutWrapping(typed('```', full, 'interesting', '```'))).toBe(
      typed('```', full, 'interesting', '```'),
    );
  });

  it('leaves an address that stands alone where it was', () => {
    const address = `https://concert.example/${'x'.repeat(90)}`;
    const text = typed('See', address, 'Thanks');
    expect(withoutWrapping(text)).toBe(text);
  });
});
