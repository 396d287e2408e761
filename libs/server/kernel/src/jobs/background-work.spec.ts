import { describe, expect, it } from '@jest/globals';
import { BackgroundWork } from './background-work.js';

/** Work whose runs end when they are told to. */
function setting() {
  const runs: { end: () => void; fail: (error: Error) => void }[] = [];
  const failures: unknown[] = [];
  const work = new BackgroundWork({
    run: () => new Promise<void>((end, fail) => void runs.push({ end, fail })),
    failed: (error) => failures.push(error),
    pollMs: 60_000,
  });
  return { work, runs, failures };
}

describe('work in the background', () => {
  it('runs once at a time, and once more for however many woke it meanwhile', async () => {
    const { work, runs } = setting();
    work.wake();
    work.wake();
    work.wake();
    expect(runs).toHaveLength(1);
    const settled = work.settle();
    runs[0]?.end();
    await Promise.resolve();
    await new Promise(setImmediate);
    expect(runs).toHaveLength(2);
    runs[1]?.end();
    await settled;
    expect(runs).toHaveLength(2);
  });

  it('goes on after a run that broke off', async () => {
    const { work, runs, failures } = setting();
    work.wake();
    const broken = new Error('The database is away.');
    runs[0]?.fail(broken);
    await new Promise(setImmediate);
    expect(failures).toEqual([broken]);
    work.wake();
    expect(runs).toHaveLength(2);
  });

  it('stops after the run that is under way, and is not woken again', async () => {
    const { work, runs } = setting();
    work.start();
    work.wake();
    expect(work.stopping).toBe(false);
    const stopped = work.stop();
    expect(work.stopping).toBe(true);
    runs[0]?.end();
    await stopped;
    work.wake();
    expect(runs).toHaveLength(1);
  });

  it('gathers what comes together, and rests between its steps, but not while somebody waits for it', async () => {
    const steps: string[] = [];
    const work: BackgroundWork = new BackgroundWork({
      run: async () => {
        steps.push('first');
        await work.rest(60_000);
        steps.push('second');
      },
      failed: () => undefined,
      gatherMs: 60_000,
      pollMs: 60_000,
    });
    work.wake();
    await new Promise(setImmediate);
    expect(steps).toEqual([]);
    await work.settle();
    expect(steps).toEqual(['first', 'second', 'first', 'second']);
    await work.stop();
  });
});
