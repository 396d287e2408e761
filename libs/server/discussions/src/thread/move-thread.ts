import { randomUUID } from 'node:crypto';
import { type BodyOnDay, BodyService, StandingService } from '@concert/governance';
import { Acts, conflict, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { threadMoved } from './thread.events.js';
import { mayModerate } from './thread.policy.js';
import { requireVersion, ThreadService } from './thread.service.js';
import { type ThreadRow, ThreadStore } from './thread.store.js';
import type { ThreadMoveEntity } from './thread-move.entity.js';
import { ThreadMoveStore } from './thread-move.store.js';

const TOLD_FOR = 30 * 24 * 60 * 60 * 1000;
const AT_MOST = 20;

/** Takes a thread from one body into another. Its label stays, and means the new body from the commit on. */
@Injectable()
export class MoveThread {
  constructor(
    private readonly reading: ThreadService,
    private readonly threads: ThreadStore,
    private readonly trace: ThreadMoveStore,
    private readonly bodies: BodyService,
    private readonly standing: StandingService,
    private readonly acts: Acts,
  ) {}

  run(viewer: Viewer, id: string, code: string, version: number): Promise<ThreadRow> {
    return this.acts.run(async () => {
      const thread = await this.reading.getLockedFor(viewer, id);
      await this.standing.require(viewer, thread.bodyId, mayModerate);
      // Held, so that it is not dissolved meanwhile.
      const body = await this.bodies.lock(code);
      await this.standing.require(viewer, body.id, mayModerate);
      requireVersion(thread, version);
      if (body.id === thread.bodyId) throw conflict('alreadyThere');
      if (!(await this.bodies.existing()).some((one) => one.id === body.id)) throw conflict('bodyDissolved');
      const moved = await this.threads.change(thread, { bodyId: body.id });
      await this.trace.add({
        id: randomUUID(),
        threadId: id,
        at: this.acts.now(),
        personId: viewer.personId,
        entityId: (await this.standing.mandate(viewer)).entityId,
        fromBodyId: thread.bodyId,
        toBodyId: body.id,
      });
      const { audience, bodyId: from } = thread;
      this.acts.tell(threadMoved({ threadId: id, bodyId: body.id, audience, from }));
      return moved;
    });
  }

  /** What has left a body not long ago and is open to the viewer where it stands now. */
  async departures(viewer: Viewer, code: string): Promise<ThreadMoveEntity[]> {
    await this.standing.requireAffiliated(viewer);
    const { id } = await this.bodies.require(code);
    const since = new Date(this.acts.now().getTime() - TOLD_FOR);
    return this.trace.from(id, since, await this.standing.readable(viewer), AT_MOST);
  }

  /** Where the viewer may move it: they have to keep order on both sides. */
  async targets(viewer: Viewer, id: string): Promise<BodyOnDay[]> {
    const thread = await this.reading.getFor(viewer, id);
    await this.standing.require(viewer, thread.bodyId, mayModerate);
    const bodies = await this.bodies.existing();
    const standings = await Promise.all(bodies.map((body) => this.standing.in(viewer, body.id)));
    return bodies.filter((body, index) => {
      const standing = standings[index];
      return body.id !== thread.bodyId && standing !== undefined && mayModerate(standing);
    });
  }
}
