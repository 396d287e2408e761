import { describe, expect, it } from '@jest/globals';
import { PlacesBySender } from './places-by-sender.js';

describe('the places of senders', () => {
  it('are as many for each as are allowed, and free again once they are left', () => {
    const places = new PlacesBySender(2);
    expect([places.take('192.0.2.1', 'a'), places.take('192.0.2.1', 'b')]).toEqual([true, true]);
    expect([places.take('192.0.2.1', 'c'), places.take('192.0.2.2', 'd')]).toEqual([false, true]);
    places.leave('192.0.2.1', 'c');
    expect(places.take('192.0.2.1', 'e')).toBe(false);
    places.leave('192.0.2.1', 'a');
    expect(places.take('192.0.2.1', 'f')).toBe(true);
  });

  it('are counted for a whole network of IPv6, and for an address however it is written', () => {
    const places = new PlacesBySender(1);
    expect(places.take('2001:db8::1', 'a')).toBe(true);
    expect(places.take('2001:db8:0:0:ffff::2', 'b')).toBe(false);
    expect(places.take('2001:db8:0:1::1', 'c')).toBe(true);
    expect(places.take('::ffff:192.0.2.1', 'd')).toBe(true);
    expect(places.take('192.0.2.1', 'e')).toBe(false);
  });
});
