import { Clock } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { SessionStore } from './session.store.js';
import { hashToken, newToken } from './tokens.js';

/** Browsers in which a person has proved who they are. */
@Injectable()
export class KnownDevices {
  constructor(
    private readonly store: SessionStore,
    private readonly clock: Clock,
  ) {}

  /** Gives the token for the cookie: the one the browser has, or a new one. Call inside a transaction. */
  async remember(personId: string, deviceToken: string | undefined): Promise<string> {
    const token = deviceToken ?? newToken();
    await this.store.rememberDevice({ personId, tokenHash: hashToken(token) }, this.clock.now());
    return token;
  }
}
