import { describe, expect, it } from '@jest/globals';
import { browserName } from './components/browser-name';
import { safeDestination, signInPath } from './paths';

describe('signing in', () => {
  it('leads back to where one wanted to go', () => {
    const address = new URL(signInPath('/bodies/wg1?asOf=2019-06-01'), 'https://concert.example');
    expect(safeDestination(address.searchParams.get('to'))).toBe('/bodies/wg1?asOf=2019-06-01');
  });

  it.each([
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'javascript:alert(1)',
    null,
  ])('never leads out of the application (%s)', (to) => expect(safeDestination(to)).toBe('/'));
});

describe('a session', () => {
  it('is named by the browser it runs in, not by those it claims to be', () => {
    const edge = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/130.0 Safari/537.36 Edg/130.0';
    expect(browserName(edge)).toBe('Edge, Windows');
    expect(
      browserName('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1'),
    ).toBe('Safari, iOS');
    expect(browserName(null)).toBeNull();
  });
});
