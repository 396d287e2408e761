import { mayRead, standingIn, StandingService } from '@concert/governance';
import { PersonLoaders } from '@concert/identity';
import type { ThreadRow } from '@concert/discussions';
import { Injectable } from '@nestjs/common';
import { NoticeLevelStore } from './notice-level.store.js';

/** Who wants to hear what is said. */
@Injectable()
export class Followers {
  constructor(
    private readonly levels: NoticeLevelStore,
    private readonly persons: PersonLoaders,
    private readonly standing: StandingService,
  ) {}

  /** Those who want to hear of every post of a thread, and may read it at this moment. */
  async ofThread({ id, bodyId, audience }: ThreadRow): Promise<string[]> {
    const persons = await this.persons.byId(await this.levels.followers(id, bodyId));
    const readers: string[] = [];
    for (const person of persons) {
      if (!person || person.suspendedAt) continue;
      const mandate = await this.standing.ofPerson(person.id);
      if (mayRead(audience, standingIn(mandate, bodyId))) readers.push(person.id);
    }
    return readers;
  }

  /** Without those who want to hear nothing of the body, or of the thread in it. */
  async listening(
    personIds: readonly string[],
    bodyId: string,
    threadId: string | null = null,
  ): Promise<string[]> {
    const silent = await this.levels.silent(personIds, bodyId, threadId);
    return personIds.filter((id) => !silent.has(id));
  }
}
