import { EntityLoaders } from '@concert/governance';
import { conflict, forbidden, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { Speakers } from '../thread/speakers.js';
import { ThreadLoaders } from '../thread/thread.loaders.js';
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
    private readonly rows: ThreadLoaders,
    private readonly speakers: Speakers,
    private readonly entities: EntityLoaders,
  ) {}

  /** By the rules of any post, and once for each id. CONFLICT `voiceUnclear` when there are several voices and none was used here before. */
  async post(personId: string, threadId: string, post: NewPost): Promise<void> {
    const viewer = viewerByMail(personId);
    const voice = await this.voice(viewer, threadId);
    const [entity] = await this.entities.byId([voice.entityId]);
    await this.posts.postLocked(viewer, threadId, post, voiceKey(entity?.code ?? '', voice.capacity));
  }

  /** Whether an answer would be posted as things are, however many voices there are to choose from. */
  async mayAnswer(personId: string, threadId: string): Promise<boolean> {
    const [thread] = await this.rows.byId([threadId]);
    if (!thread || thread.closed || thread.mergedIntoId !== null) return false;
    return (await this.speakers.voices(viewerByMail(personId), thread)).length > 0;
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

/** There is no session behind a mail, and none that its act could end. */
const viewerByMail = (personId: string): Viewer => ({ personId, sessionId: '', guest: false, ip: null });
