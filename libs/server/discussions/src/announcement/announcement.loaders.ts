import { StandingService } from '@concert/governance';
import { Injectable } from '@nestjs/common';
import type { ThreadRow } from '../thread/thread.store.js';
import { AnnouncementStore } from './announcement.store.js';
import { hearingEntities } from './hearing-seats.js';

/** An entity that an announcement is for. */
export interface HearingEntity {
  entityId: string;
  /** One of those who represent it in the body has seen it. */
  seen: boolean;
}

@Injectable()
export class AnnouncementLoaders {
  constructor(
    private readonly announcements: AnnouncementStore,
    private readonly standing: StandingService,
  ) {}

  /** The entities for which each of these announcements is. */
  readonly hearing = async (threads: readonly ThreadRow[]): Promise<HearingEntity[][]> => {
    const seats = await this.standing.rollCall([...new Set(threads.map(({ bodyId }) => bodyId))]);
    const readers = await this.announcements.readersOf(threads.map(({ id }) => id));
    return threads.map(({ id, bodyId, audience }) =>
      [...hearingEntities(seats, bodyId, audience)].map(([entityId, persons]) => ({
        entityId,
        seen: [...persons].some((personId) => readers.get(id)?.has(personId)),
      })),
    );
  };
}
