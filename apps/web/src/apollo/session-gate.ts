type Listener = () => void;

/**
 * Knows whether the session has run out under a person who was signed in. Requests refused for that reason wait here;
 * the dialog that asks for the password lets them go on, so that nothing typed has to be typed again.
 */
export class SessionGate {
  private signedIn = false;
  private ended = false;
  private readonly waiting = new Set<(again: boolean) => void>();
  private readonly listeners = new Set<Listener>();

  readonly hasEnded = (): boolean => this.ended;

  readonly subscribe = (listener: Listener): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** From here on a refusal means that the session ran out, not that nobody ever signed in. */
  opened(): void {
    this.signedIn = true;
  }

  /** A deliberate sign-out is no expiry. */
  closed(): void {
    this.signedIn = false;
    this.release(false);
  }

  guards(): boolean {
    return this.signedIn;
  }

  expire(): void {
    if (!this.signedIn || this.ended) return;
    this.ended = true;
    this.tell();
  }

  /** True once the same person is back; false when the request must not be sent in their name. */
  wait(): Promise<boolean> {
    this.expire();
    return new Promise((resolve) => this.waiting.add(resolve));
  }

  release(again: boolean): void {
    this.ended = false;
    for (const resolve of this.waiting) resolve(again);
    this.waiting.clear();
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

export const sessionGate = new SessionGate();
