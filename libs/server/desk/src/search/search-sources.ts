import { FindablePosts, FindableThreads } from '@concert/discussions';
import { FindableDocuments } from '@concert/documents';
import { FindableDirectory, type FindableSource } from '@concert/governance';
import { FindableAgendaItems, FindableMeetings } from '@concert/meetings';
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
    agendaItems: FindableAgendaItems,
    activities: FindableActivities,
    { bodies, entities, people }: FindableDirectory,
  ) {
    this.of = {
      POST: posts,
      THREAD: threads,
      DOCUMENT: documents,
      MEETING: meetings,
      AGENDA_ITEM: agendaItems,
      ACTIVITY: activities,
      BODY: bodies,
      ENTITY: entities,
      PERSON: people,
    };
  }
}
