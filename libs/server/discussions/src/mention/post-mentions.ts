import { Acts, EventHandlers } from '@concert/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { postAdded, postEdited, postMentions } from '../post/post.events.js';
import { PostStore } from '../post/post.store.js';
import { placeOf, threadStarted } from '../thread/thread.events.js';
import { ThreadStore } from '../thread/thread.store.js';
import { CalledPersons } from './called-persons.js';
import { MentionStore } from './mention.store.js';
import { mentionsIn } from './mentions-in.js';

/**
 * Notes whom posts call. After the post is said, because nobody who says something should wait for it; by the label of
 * that moment, so that a post calls nobody who may not read it.
 */
@Injectable()
export class PostMentions implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly posts: PostStore,
    private readonly threads: ThreadStore,
    private readonly called: CalledPersons,
    private readonly mentions: MentionStore,
    private readonly acts: Acts,
  ) {}

  onModuleInit(): void {
    this.handlers.on(threadStarted, 'discussions.mentions', async ({ threadId }) => {
      const [first] = await this.posts.range(threadId, { from: 1, to: 1, limit: 1, newestFirst: false });
      if (first) await this.note(first.id);
    });
    this.handlers.onMany(postAdded, 'discussions.mentions', async (added) => {
      const posts = await this.posts.byIds(added.map(({ postId }) => postId));
      for (const post of posts) if (post && mentionsIn(post.text).length > 0) await this.note(post.id);
    });
    this.handlers.on(postEdited, 'discussions.mentions', ({ postId }) => this.note(postId));
  }

  /** Safe to call twice: whoever has been called by a post is not called by it again. */
  private note(postId: string): Promise<void> {
    return this.acts.run(async () => {
      const post = await this.posts.find(postId);
      const thread = post && !post.hidden ? await this.threads.find(post.threadId) : null;
      if (!post || !thread) return;
      const { personIds } = await this.called.by(post.text, thread);
      const others = personIds.filter((personId) => personId !== post.authorId);
      if (others.length === 0) return;
      const fresh = await this.mentions.add(post.id, others, this.acts.now());
      if (fresh.length === 0) return;
      const { seq, authorId } = post;
      this.acts.tell(postMentions({ ...placeOf(thread), postId, seq, authorId, personIds: fresh }));
    });
  }
}
