import { describe, expect, it } from '@jest/globals';
import { SessionGate } from './session-gate';

describe('a session that runs out', () => {
  it('is not spoken of to people who never signed in', () => {
    const gate = new SessionGate();
    gate.expire();
    expect([gate.guards(), gate.hasEnded()]).toEqual([false, false]);
  });

  it('holds what was sent until the same person is back, and then lets all of it go on', async () => {
    const gate = new SessionGate();
    gate.opened();
    const held = Promise.all([gate.wait(), gate.wait()]);
    expect(gate.hasEnded()).toBe(true);
    gate.release(true);
    expect(await held).toEqual([true, true]);
    expect(gate.hasEnded()).toBe(false);
  });

  it('sends nothing in the name of someone else, nor after a sign-out', async () => {
    const gate = new SessionGate();
    gate.opened();
    const held = gate.wait();
    gate.closed();
    expect(await held).toBe(false);
    expect(gate.guards()).toBe(false);
  });

  it('tells once that it has ended, however many requests were refused', () => {
    const gate = new SessionGate();
    gate.opened();
    let told = 0;
    gate.subscribe(() => {
      told += 1;
    });
    void gate.wait();
    void gate.wait();
    expect(told).toBe(1);
  });
});
