import { setTimeout as wait } from 'node:timers/promises';

export interface BackgroundWorkOptions {
  /** Does all that is due; asks `stopping` between two things. */
  run: () => Promise<void>;
  /** Told of a run that broke off. The next one is not put off by it. */
  failed: (error: unknown) => void;
  /** How long it waits after it was woken for more to come, so that it is done together. */
  gatherMs?: number;
  /** How often it looks by itself, for what another process noted and did not live to do. */
  pollMs: number;
}

/**
 * Work beside requests and events: begun by `wake()` and by a slow poll, one run at a time. Who wakes it during a run
 * causes one more, because that run may be past what they mean.
 */
export class BackgroundWork {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;
  private resting: AbortController | undefined;
  private hurried = 0;

  constructor(private readonly options: BackgroundWorkOptions) {}

  /** A run that sees it ends as soon as it can: what is left is for other processes, or for the next start. */
  get stopping(): boolean {
    return this.stopped;
  }

  start(): void {
    this.timer = setInterval(() => this.wake(), this.options.pollMs);
    this.timer.unref();
    this.wake();
  }

  /** Resolves when the run under way has ended; there is none after it. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    this.resting?.abort();
    await this.running;
  }

  wake(): void {
    if (this.stopped) return;
    if (this.running) {
      this.again = true;
      return;
    }
    const { gatherMs, run } = this.options;
    this.running = (gatherMs ? this.rest(gatherMs).then(run) : run())
      .catch(this.options.failed)
      .finally(() => {
        this.running = undefined;
        if (this.again) {
          this.again = false;
          this.wake();
        }
      });
  }

  /**
   * For long runs, between two steps: leaves the machine to those who wait for an answer. At once when somebody waits
   * for the run itself.
   */
  async rest(forMs: number): Promise<void> {
    if (forMs === 0 || this.hurried > 0 || this.stopped) return;
    this.resting = new AbortController();
    await wait(forMs, undefined, { signal: this.resting.signal }).catch(() => undefined);
  }

  /** Resolves once a run that began after the call, and every one it was woken for, has ended. */
  async settle(): Promise<void> {
    this.hurried += 1;
    this.resting?.abort();
    this.wake();
    while (this.running) await this.running;
    this.hurried -= 1;
  }
}
