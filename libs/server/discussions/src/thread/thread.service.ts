import { BodyService, StandingService } from '@concert/governance';
import {
  Acts,
  conflict,
  forbidden,
  notFound,
  type Page,
  type PageRequest,
  stale,
  type Viewer,
} from '@concert/kernel';
import { mayRead } from '@concert/governance';
import { Injectable } from '@nestjs/common';
import { Guests } from '../guest/guests.js';
import { Speakers } from './speakers.js';
import { placeOf, threadChanged } from './thread.events.js';
import { mayModerate, mayRename } from './thread.policy.js';
import { type ThreadRow, ThreadStore } from './thread.store.js';

/** Threads as readers and those who keep order in them meet them. */
@Injectable()
export class ThreadService {
  constructor(
    private readonly threads: ThreadStore,
    private readonly standing: StandingService,
    private readonly speakers: Speakers,
    private readonly bodies: BodyService,
    private readonly guests: Guests,
    private readonly acts: Acts,
  ) {}

  /** The only way to a thread on someone’s behalf: NOT_FOUND for those who may not read it. */
  async getFor(viewer: Viewer, id: string): Promise<ThreadRow> {
    const [thread] = await Promise.all([this.threads.find(id), this.standing.mandate(viewer)]);
    return this.sighted(viewer, thread);
  }

  /** The same, holding other writers of the thread back until the open transaction ends. */
  async getLockedFor(viewer: Viewer, id: string): Promise<ThreadRow> {
    return this.sighted(viewer, await this.threads.findLocked(id));
  }

  async list(
    viewer: Viewer,
    bodyCode: string,
    text: string | null,
    page: PageRequest,
  ): Promise<Page<ThreadRow>> {
    await this.standing.requireAffiliated(viewer);
    const body = await this.bodies.require(bodyCode);
    return this.threads.ofBody(body.id, await this.standing.readable(viewer), text, page);
  }

  pin(viewer: Viewer, id: string, pinned: boolean, version: number): Promise<ThreadRow> {
    return this.moderate(viewer, id, version, { pinned });
  }

  close(viewer: Viewer, id: string, closed: boolean, version: number): Promise<ThreadRow> {
    return this.moderate(viewer, id, version, { closed });
  }

  rename(viewer: Viewer, id: string, title: string, version: number): Promise<ThreadRow> {
    return this.acts.run(async () => {
      const thread = await this.getLockedFor(viewer, id);
      const standing = await this.standing.in(viewer, thread.bodyId);
      const speaks = await this.speakers.speaks(viewer, thread);
      if (!mayRename(standing, thread, viewer.personId, speaks)) throw forbidden('standing');
      return this.change(thread, version, { title });
    });
  }

  private moderate(
    viewer: Viewer,
    id: string,
    version: number,
    change: Partial<Pick<ThreadRow, 'pinned' | 'closed'>>,
  ): Promise<ThreadRow> {
    return this.acts.run(async () => {
      const thread = await this.getLockedFor(viewer, id);
      await this.standing.require(viewer, thread.bodyId, mayModerate);
      return this.change(thread, version, change);
    });
  }

  private async change(
    thread: ThreadRow,
    version: number,
    change: Partial<Pick<ThreadRow, 'title' | 'pinned' | 'closed'>>,
  ): Promise<ThreadRow> {
    requireVersion(thread, version);
    const changed = await this.threads.change(thread, change);
    this.acts.tell(threadChanged(placeOf(changed)));
    return changed;
  }

  private async sighted(viewer: Viewer, thread: ThreadRow | null): Promise<ThreadRow> {
    if (thread && mayRead(thread.audience, await this.standing.in(viewer, thread.bodyId))) return thread;
    if (!thread || !(await this.guests.find(viewer, thread))) throw notFound('thread');
    return thread;
  }
}

export function requireVersion(thread: ThreadRow, version: number): void {
  if (thread.version !== version) throw stale('thread', thread.version);
}

/** Refuses to write into a thread that has been closed, or has become part of another one. */
export function requireOpen(thread: ThreadRow): void {
  if (thread.mergedIntoId !== null) throw conflict('threadMerged');
  if (thread.closed) throw conflict('threadClosed');
}
