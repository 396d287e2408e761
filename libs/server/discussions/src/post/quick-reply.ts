import { mayRead, standingIn, StandingService } from '@concert/governance';
import { Clock, EventDispatcher, Events, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { Speakers } from '../thread/speakers.js';
import { type PostVoice, voicesIn } from '../thread/voices.js';
import type { NewPost } from './post-writer.js';
import { postAdded } from './post.events.js';
import type { PostRow } from './post.store.js';
import { QuickReplyStore, type ReplyPlace } from './quick-reply.store.js';

/**
 * The reply as it nearly always is: new, without files, in an open thread of which nothing was moved away. It is judged
 * by what its author may act as now and by what is remembered of the place, and written by one statement that holds
 * only while the place is that. Whatever is otherwise, a refusal included, is left to `PostService`.
 */
@Injectable()
export class QuickReply {
  constructor(
    private readonly replies: QuickReplyStore,
    private readonly standing: StandingService,
    private readonly speakers: Speakers,
    private readonly events: Events,
    private readonly dispatcher: EventDispatcher,
    private readonly clock: Clock,
  ) {}

  /** The post as it was written; null when it was not, for whatever reason. */
  async run(viewer: Viewer, threadId: string, said: NewPost, as?: string | null): Promise<PostRow | null> {
    if (viewer.guest || said.attachments?.length || !this.replies.commits) return null;
    const [place, mandate] = await Promise.all([this.replies.place(threadId), this.standing.mandate(viewer)]);
    if (!place) return null;
    const mine = mayRead(place.audience, standingIn(mandate, place.body.id));
    const voices = mine ? voicesIn(mandate, place.body, place.audience, this.clock.today()) : [];
    const voice = await this.speakers.among(voices, as);
    const written = voice && (await this.write(viewer, place, voice, said));
    if (!written) this.replies.forget(place);
    return written;
  }

  private async write(
    viewer: Viewer,
    place: ReplyPlace,
    voice: PostVoice,
    { id, text, language }: NewPost,
  ): Promise<PostRow | null> {
    const post = {
      id,
      threadId: place.threadId,
      authorId: viewer.personId,
      ...voice,
      text,
      language: language ?? null,
      attachmentCount: 0,
      editedAt: null,
      hidden: false,
      withdrawnAt: null,
      movedAt: null,
      movedToId: null,
      version: 1,
    };
    const added = postAdded({
      threadId: place.threadId,
      bodyId: place.body.id,
      audience: place.audience,
      postId: id,
      seq: 0,
      authorId: viewer.personId,
    });
    const written = await this.replies.write(post, place, this.events.rowsOf(added), this.clock.now());
    if (!written) return null;
    this.dispatcher.stored(written.events ?? [], { current: true });
    return { ...post, seq: written.seq, createdAt: written.createdAt };
  }
}
