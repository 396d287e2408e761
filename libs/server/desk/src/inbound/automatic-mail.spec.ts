import { describe, expect, it } from '@jest/globals';
import { isAutomatic } from './automatic-mail.js';

const automatic = (headers: Record<string, string>, sender = 'ann@example.org', from = sender): boolean =>
  isAutomatic({ sender, from, headers: new Map(Object.entries(headers)) }, 'no-reply@concert.example');

describe('a mail that a machine wrote', () => {
  it.each<Record<string, string>>([
    { 'auto-submitted': ' auto-replied' },
    { 'auto-submitted': 'auto-generated; owner-email=x' },
    { precedence: ' Bulk' },
    { precedence: 'list' },
    { 'list-id': '<x.example.org>' },
    { 'x-autoreply': 'yes' },
    { 'x-loop': 'somebody' },
    { 'return-path': ' <>' },
    { 'content-type': ' multipart/report; report-type=delivery-status' },
  ])('is known by %j', (headers) => {
    expect(automatic(headers)).toBe(true);
  });

  it('is known by its sender', () => {
    expect(automatic({}, '')).toBe(true);
    expect(automatic({}, 'mailer-daemon@example.org')).toBe(true);
    expect(automatic({}, 'x@example.org', 'no-reply@concert.example')).toBe(true);
  });

  it('is not one that a person typed', () => {
    expect(automatic({})).toBe(false);
    expect(automatic({ 'auto-submitted': ' no', precedence: 'normal', 'content-type': 'text/plain' })).toBe(
      false,
    );
    expect(automatic({ 'auto-submitted': 'No (typed)', 'return-path': '<ann@example.org>' })).toBe(false);
  });
});
