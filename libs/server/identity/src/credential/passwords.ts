import { LIMITS } from '@concert/contracts';
import { Clock, invalid } from '@concert/kernel';
import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { NOBODY } from '../person/nobody.js';
import { CredentialStore } from './credential.store.js';

// OWASP's first recommendation for argon2id (the library's default variant): 19 MiB, two passes, one lane.
const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Sets and checks passwords; a check for a person without one takes as long as a real one. */
@Injectable()
export class Passwords {
  private readonly decoy = hash('no password is this one', ARGON2);

  constructor(
    private readonly credentials: CredentialStore,
    private readonly clock: Clock,
  ) {}

  /** `field` names the input to blame when the password is too short or too long. */
  async set(personId: string, password: string, field = 'password'): Promise<void> {
    if (password.length < LIMITS.passwordMin)
      throw invalid(field, 'passwordTooShort', { min: LIMITS.passwordMin });
    if (password.length > LIMITS.passwordMax)
      throw invalid(field, 'passwordTooLong', { max: LIMITS.passwordMax });
    await this.credentials.put({ personId, hash: await hash(password, ARGON2), changedAt: this.clock.now() });
  }

  async matches(personId: string | null, password: string): Promise<boolean> {
    const credential = await this.credentials.find(personId ?? NOBODY);
    const right = await verify(
      credential?.hash ?? (await this.decoy),
      password.slice(0, LIMITS.passwordMax + 1),
    );
    return right && credential !== null;
  }
}
