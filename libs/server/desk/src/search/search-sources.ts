import { FindablePosts, FindableThreads } from '@concert/discussions';
import { FindableDocuments } from '@concert/documents';
import { FindableBodies, FindablePeople, type FindableSource } from '@concert/governance';
import { FindableMeetings } from '@concert/meetings';
import { FindableActivities } from '@concert/programme';
import { Injectable } from '@nestjs/common';
import type { SearchKind } from './search-kinds.js';

/** What each context offers to be found. */
@Injectable()
export class SearchSources {
  readonly of: Readonly<Record<SearchKind, FindableSource>>;

  constructor(
    posts: FindablePosts,
    threads: FindableThreads,
    documents: FindableDocuments,
    meetings: FindableMeetings,
    activities: FindableActivities,
    bodies: FindableBodies,
    people: FindablePeople,
  ) {
    this.of = {
      POST: posts,
      THREAD: threads,
      DOCUMENT: documents,
      MEETING: meetings,
      ACTIVITY: activities,
      BODY: bodies,
      PERSON: people,
    };
  }
}
