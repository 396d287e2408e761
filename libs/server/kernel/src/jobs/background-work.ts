export interface BackgroundWorkOptions {
  /** Does all that is due; asks `stopping` between two things. */
  run: () => Promise<void>;
  /** Told of a run that broke off. The next one is not put off by it. */
  failed: (error: unknown) => void;
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
    await this.running;
  }

  wake(): void {
    if (this.stopped) return;
    if (this.running) {
      this.again = true;
      return;
    }
    this.running = this.options
      .run()
      .catch(this.options.failed)
      .finally(() => {
        this.running = undefined;
        if (this.again) {
          this.again = false;
          this.wake();
        }
      });
  }

  /** Resolves once a run that began after the call, and every one it was woken for, has ended. */
  async settle(): Promise<void> {
    this.wake();
    while (this.running) await this.running;
  }
}
