import type { ThreadRow } from '@concert/discussions';
import { Acts, personRoom, Realtime } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { GatheredNotices, type Told } from './gathered-notices.js';
import { noticeId } from './notice-id.js';

/** Tells persons of new posts, gathered, and keeps the count of what they have still to read. */
@Injectable()
export class ThreadTeller {
  constructor(
    private readonly gathered: GatheredNotices,
    private readonly acts: Acts,
    private readonly realtime: Realtime,
  ) {}

  /** Safe to call twice with the same post, and in any order. */
  async tell(thread: ThreadRow, seq: number, personIds: readonly string[]): Promise<void> {
    if (personIds.length === 0) return;
    const { fresh, more } = await this.acts.run(async () => {
      await this.gathered.takeTurn(thread.id);
      const at = this.acts.now();
      const link = `/threads/${thread.id}#post-${seq}`;
      const post = { threadId: thread.id, bodyId: thread.bodyId, seq, at, link };
      const added = await this.gathered.add(post, personIds);
      const have = new Set(added.map(({ personId }) => personId));
      const without = personIds
        .filter((id) => !have.has(id))
        .map((personId) => ({ id: noticeId('POSTS_ADDED', `${thread.id}:${seq}`, personId), personId }));
      const begun = await this.gathered.begin(post, without);
      const counted = await this.gathered.recount(thread.id, personIds, at);
      const gone = new Set(counted.map(({ id }) => id));
      return { fresh: begun, more: [...added.filter(({ id }) => !gone.has(id)), ...counted] };
    });
    this.emit('notice.added', fresh);
    this.emit('notice.changed', more);
  }

  /** A post was changed: whom it called, and calls no more since it is out of sight, is shown so. */
  async changed(threadId: string, postId: string): Promise<void> {
    await this.recount(threadId);
    this.emit('notice.changed', await this.gathered.calledNoMore(postId));
  }

  /** What somebody read, withdrew or hid is counted no longer. */
  async recount(threadId: string): Promise<void> {
    this.emit(
      'notice.changed',
      await this.acts.run(async () => {
        await this.gathered.takeTurn(threadId);
        return this.gathered.recount(threadId, null, this.acts.now());
      }),
    );
  }

  async read(threadId: string, personId: string, seq: number): Promise<void> {
    const changed = await this.acts.run(async () => {
      await this.gathered.takeTurn(threadId);
      const now = this.acts.now();
      const mentions = await this.gathered.readMentions(threadId, personId, seq, now);
      return [...mentions, ...(await this.gathered.recount(threadId, [personId], now))];
    });
    this.emit('notice.changed', changed);
  }

  private emit(name: 'notice.added' | 'notice.changed', told: readonly Told[]): void {
    for (const { id, personId } of told) this.realtime.emit(personRoom(personId), name, { noticeId: id });
  }
}
