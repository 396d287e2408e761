import { INTERFACE_LOCALES, type InterfaceLocale, LIMITS } from '@concert/contracts';
import { BodyService } from '@concert/governance';
import { PersonService } from '@concert/identity';
import { type Allowance, Clock, invalid, RateLimits, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { ThreadService } from '../thread/thread.service.js';
import { RecordedPosts } from './recorded-posts.js';
import type { ThreadRecord } from './thread-record.js';

/** Writing a document takes a good part of a second. */
const RECORDS: Allowance = { max: 60, seconds: 60 * 60 };

/** What a reader takes along of a discussion, as it stands for them at this moment. */
@Injectable()
export class CopyRecord {
  constructor(
    private readonly threads: ThreadService,
    private readonly posts: RecordedPosts,
    private readonly bodies: BodyService,
    private readonly persons: PersonService,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
  ) {}

  /** Of all posts when none are chosen; INVALID_INPUT for more than a record takes. */
  async run(
    viewer: Viewer,
    threadId: string,
    seqs: readonly number[] | null,
    lang: InterfaceLocale | null,
  ): Promise<ThreadRecord> {
    const thread = await this.threads.getFor(viewer, threadId);
    const chosen = seqs ?? allSeqs(thread.lastSeq);
    await this.limits.spend(`record:${viewer.personId}`, RECORDS);
    const [reader, body] = await Promise.all([
      this.persons.get(viewer.personId),
      this.bodies.getById(thread.bodyId),
    ]);
    const locale = lang ?? INTERFACE_LOCALES.find((spoken) => spoken === reader.locale) ?? 'en';
    const name = await this.bodies.nameOn(body, this.clock.today());
    const posts = await this.posts.of(thread.id, chosen, locale);
    if (posts.length === 0) throw invalid('posts', 'notAChoice');
    const { title, audience, classification } = thread;
    return {
      ...{ locale, title, audience, classification, posts },
      timeZone: reader.timeZone,
      body: { code: body.code, name: name[locale] ?? name.en },
      copiedBy: reader.name,
      copiedAt: this.clock.now(),
      postCount: thread.lastSeq - thread.movedAway,
    };
  }
}

function allSeqs(lastSeq: number): number[] {
  if (lastSeq > LIMITS.recordPosts) throw invalid('posts', 'tooMany');
  return Array.from({ length: lastSeq }, (_, index) => index + 1);
}
