import type { Locale } from '@concert/contracts';
import { PostPlaces } from '@concert/discussions';
import { EntityLoaders } from '@concert/governance';
import { PersonLoaders } from '@concert/identity';
import { Injectable } from '@nestjs/common';
import { spoken } from './letter.js';

/** What a mail says of one post. */
export interface ToldPost {
  /** Where it stands now. */
  threadId: string;
  /** Who said it, as what, and how it begins. */
  lines: string[];
}

@Injectable()
export class ToldPosts {
  constructor(
    private readonly posts: PostPlaces,
    private readonly persons: PersonLoaders,
    private readonly entities: EntityLoaders,
  ) {}

  /** Null when it is hidden or taken back by now. */
  async find(postId: string, locale: Locale): Promise<ToldPost | null> {
    const post = await this.posts.find(postId);
    if (!post?.shown) return null;
    const [author] = await this.persons.byId([post.authorId]);
    const [entity] = post.entityId === null ? [] : await this.entities.byId([post.entityId]);
    const voice = this.posts.voice(post, entity?.acronym[locale] ?? entity?.acronym.en ?? '', spoken(locale));
    return { threadId: post.threadId, lines: [`${author?.name ?? ''} (${voice}):`, ...post.beginning] };
  }
}
