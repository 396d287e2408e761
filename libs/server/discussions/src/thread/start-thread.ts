import { randomUUID } from 'node:crypto';
import type { Audience, Classification } from '@concert/contracts';
import { BodyService } from '@concert/governance';
import { Clock, conflict, Events, Transactions, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { type NewPost, PostWriter } from '../post/post-writer.js';
import { Speakers } from './speakers.js';
import { placeOf, threadStarted } from './thread.events.js';
import { type ThreadRow, ThreadStore } from './thread.store.js';

export interface NewThread {
  body: string;
  title: string;
  audience: Audience;
  classification: Classification;
}

/** Starts a thread with its first post, which stands for the whole act: sent again, it gives the same thread. */
@Injectable()
export class StartThread {
  constructor(
    private readonly threads: ThreadStore,
    private readonly writer: PostWriter,
    private readonly speakers: Speakers,
    private readonly bodies: BodyService,
    private readonly tx: Transactions,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  start(viewer: Viewer, input: NewThread, post: NewPost, as?: string | null): Promise<ThreadRow> {
    return this.tx.run(async () => {
      const body = await this.bodies.require(input.body);
      const sent = await this.writer.findSent(viewer, post.id);
      if (sent && sent.seq !== 1) throw conflict('idTaken');
      const before = sent && (await this.threads.find(sent.threadId));
      if (before) return before;
      // Nobody starts what they could not read themselves: the voice has to reach the audience.
      const voice = await this.speakers.require(viewer, body.id, input.audience, as);
      const thread = await this.threads.add(this.newThread(viewer, body.id, input));
      const first = await this.writer.write(viewer, thread, voice, post);
      this.events.add(threadStarted({ ...placeOf(thread), authorId: viewer.personId }));
      return { ...thread, lastSeq: first.seq, lastPostAt: first.createdAt };
    });
  }

  private newThread(viewer: Viewer, bodyId: string, input: NewThread): Omit<ThreadRow, 'version'> {
    const now = this.clock.now();
    return {
      id: randomUUID(),
      bodyId,
      title: input.title,
      audience: input.audience,
      classification: input.classification,
      pinned: false,
      closed: false,
      createdAt: now,
      createdById: viewer.personId,
      lastSeq: 0,
      lastPostAt: now,
      lastAuthorId: viewer.personId,
    };
  }
}
