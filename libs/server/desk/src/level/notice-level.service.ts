import { ThreadService } from '@concert/discussions';
import { BodyService, StandingService } from '@concert/governance';
import { Clock, type Page, type PageRequest, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { NoticeLevel, NoticeLevelEntity } from './notice-level.entity.js';
import { type LevelPlace, NoticeLevelStore } from './notice-level.store.js';

/** How much people want to be told, as they choose it themselves. */
@Injectable()
export class NoticeLevelService {
  constructor(
    private readonly levels: NoticeLevelStore,
    private readonly threads: ThreadService,
    private readonly bodies: BodyService,
    private readonly standing: StandingService,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the thread. Without a level its body decides again. */
  async chooseForThread(viewer: Viewer, threadId: string, level: NoticeLevel | null): Promise<string> {
    const thread = await this.threads.getFor(viewer, threadId);
    await this.choose(viewer, { threadId: thread.id }, level);
    return thread.id;
  }

  /** Gives the id of the body. Without a level the usual one holds again. */
  async chooseForBody(viewer: Viewer, code: string, level: NoticeLevel | null): Promise<string> {
    await this.standing.requireAffiliated(viewer);
    const body = await this.bodies.require(code);
    await this.choose(viewer, { bodyId: body.id }, level);
    return body.id;
  }

  async list(viewer: Viewer, page: PageRequest): Promise<Page<NoticeLevelEntity>> {
    return this.levels.ofPerson(viewer.personId, await this.standing.readable(viewer), page);
  }

  private choose({ personId }: Viewer, place: LevelPlace, level: NoticeLevel | null): Promise<void> {
    return level === null
      ? this.levels.forget(personId, place)
      : this.levels.choose(personId, place, level, this.clock.now());
  }
}
