import { Injectable } from '@nestjs/common';
import { type GuestRow, GuestStore } from './guest.store.js';

@Injectable()
export class GuestLoaders {
  constructor(private readonly guests: GuestStore) {}

  readonly ofThreads = (threadIds: readonly string[]): Promise<GuestRow[][]> =>
    this.guests.ofThreads(threadIds);
}
