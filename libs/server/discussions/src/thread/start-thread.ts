import { randomUUID } from 'node:crypto';
import type { Audience, Classification } from '@concert/contracts';
import { BodyService } from '@concert/governance';
import { Acts, conflict, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { type Anchor, Anchors } from '../anchor/anchors.js';
import { type NewPost, PostWriter } from '../post/post-writer.js';
import { Speakers } from './speakers.js';
import { placeOf, threadStarted } from './thread.events.js';
import { ThreadService } from './thread.service.js';
import { type ThreadRow, ThreadStore } from './thread.store.js';

export interface NewThread {
  body: string;
  title: string;
  audience: Audience;
  classification: Classification;
  anchor?: Anchor | null;
  announcement: boolean;
}

/** Starts a thread with its first post, which stands for the whole act: sent again, it gives the same thread. */
@Injectable()
export class StartThread {
  constructor(
    private readonly threads: ThreadStore,
    private readonly reading: ThreadService,
    private readonly writer: PostWriter,
    private readonly speakers: Speakers,
    private readonly bodies: BodyService,
    private readonly anchors: Anchors,
    private readonly acts: Acts,
  ) {}

  start(viewer: Viewer, input: NewThread, post: NewPost, as?: string | null): Promise<ThreadRow> {
    return this.acts.run(async () => {
      const body = await this.bodies.require(input.body);
      const sent = await this.writer.findSent(viewer, post.id);
      if (sent) {
        // It may have been moved since: the thread it started is where it was first said.
        const said = await this.writer.firstPlaceOf(sent);
        if (said.seq !== 1) throw conflict('idTaken');
        // Its label may have been raised since: then it is kept from whoever started it, like from others.
        return this.reading.getFor(viewer, said.threadId);
      }
      // Nobody starts what they could not read themselves: the voice has to reach the audience.
      const voice = await this.speakers.require(viewer, { bodyId: body.id, audience: input.audience }, as);
      if (input.announcement) await this.speakers.requireOffice(viewer, body.id);
      const thread = await this.threads.add(this.newThread(viewer, body.id, input));
      if (input.anchor) await this.anchors.hang(viewer, thread, input.anchor);
      const first = await this.writer.write(viewer, thread, voice, post);
      const anchored = Boolean(input.anchor);
      this.acts.tell(threadStarted({ ...placeOf(thread), authorId: viewer.personId, anchored }));
      return { ...thread, lastSeq: first.seq, lastPostAt: first.createdAt };
    });
  }

  private newThread(viewer: Viewer, bodyId: string, input: NewThread): Omit<ThreadRow, 'version'> {
    const now = this.acts.now();
    return {
      id: randomUUID(),
      bodyId,
      title: input.title,
      audience: input.audience,
      classification: input.classification,
      pinned: false,
      closed: false,
      announcement: input.announcement,
      createdAt: now,
      createdById: viewer.personId,
      lastSeq: 0,
      lastPostAt: now,
      lastAuthorId: viewer.personId,
      movedAway: 0,
      mergedIntoId: null,
    };
  }
}
