import { EntityLoaders } from '@concert/governance';
import { conflict, forbidden, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { Speakers } from '../thread/speakers.js';
import { ThreadService } from '../thread/thread.service.js';
import { type SpeakingVoice, voiceKey } from '../thread/voices.js';
import type { NewPost } from './post-writer.js';
import { PostService } from './post.service.js';
import { PostStore } from './post.store.js';

/** Posts what a person answered by mail, where no voice can be chosen. */
@Injectable()
export class AnswerByMail {
  constructor(
    private readonly posts: PostService,
    private readonly said: PostStore,
    private readonly threads: ThreadService,
    private readonly speakers: Speakers,
    private readonly entities: EntityLoaders,
  ) {}

  /** By the rules of any post, and once for each id. CONFLICT `voiceUnclear` when there are several voices and none was used here before. */
  async post(personId: string, threadId: string, post: NewPost): Promise<void> {
    // There is no session behind a mail, and none that its act could end.
    const viewer: Viewer = { personId, sessionId: '', guest: false, ip: null };
    const voice = await this.voice(viewer, threadId);
    const [entity] = await this.entities.byId([voice.entityId]);
    await this.posts.postLocked(viewer, threadId, post, voiceKey(entity?.code ?? '', voice.capacity));
  }

  /** The only voice, or the one last used in the thread. */
  private async voice(viewer: Viewer, threadId: string): Promise<SpeakingVoice> {
    const thread = await this.threads.getFor(viewer, threadId);
    const voices = await this.speakers.voices(viewer, thread);
    if (voices.length === 0) throw forbidden('standing');
    const last = voices.length > 1 ? await this.said.lastVoice(threadId, viewer.personId) : null;
    const voice =
      voices.length === 1
        ? voices[0]
        : voices.find(({ entityId, capacity }) => entityId === last?.entityId && capacity === last.capacity);
    if (!voice) throw conflict('voiceUnclear');
    return voice;
  }
}
