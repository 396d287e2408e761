import { StandingService } from '@concert/governance';
import { Clock, notFound, type Page, type PageRequest, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { NoticeEntity } from './notice.entity.js';
import { NoticeStore } from './notice.store.js';

@Injectable()
export class NoticeService {
  constructor(
    private readonly notices: NoticeStore,
    private readonly standing: StandingService,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer, page: PageRequest): Promise<Page<NoticeEntity>> {
    return this.notices.ofPerson(viewer.personId, await this.standing.readable(viewer), page);
  }

  /** Once read, a notice stays read as of the first time. */
  async markRead(viewer: Viewer, id: string): Promise<NoticeEntity> {
    await this.notices.markRead((await this.getFor(viewer, id)).id, this.clock.now());
    return this.getFor(viewer, id);
  }

  private async getFor(viewer: Viewer, id: string): Promise<NoticeEntity> {
    const notice = await this.notices.find(viewer.personId, await this.standing.readable(viewer), id);
    if (!notice) throw notFound('notice');
    return notice;
  }
}
