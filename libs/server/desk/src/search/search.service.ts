import type { Locale } from '@concert/contracts';
import { BodyService, EntityService, StandingService } from '@concert/governance';
import {
  Clock,
  invalid,
  keysetValues,
  type Page,
  type PageRequest,
  pageSize,
  type Viewer,
} from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { SearchDays } from './search-days.js';
import { type FoundHit, SearchHits } from './search-hits.js';
import { SEARCH_KINDS, type SearchKind } from './search-kinds.js';
import { soughtWords } from './search-query.js';
import { type FoundCount, MOST_RANKED, type Searched, SearchStore } from './search.store.js';

export interface SearchFilter {
  kinds?: readonly SearchKind[] | null;
  body?: string | null;
  entity?: string | null;
  authorId?: string | null;
  language?: Locale | null;
  from?: string | null;
  to?: string | null;
}

export interface KindCount extends FoundCount {
  /** There are more than were counted. */
  more: boolean;
}

const ORDER = [
  { property: 'rank', direction: 'DESC', cast: 'text' },
  { property: 'at', direction: 'DESC', cast: 'timestamptz' },
  { property: 'id', direction: 'DESC', cast: 'uuid' },
] as const;

/** Finds what a person may read. */
@Injectable()
export class SearchService {
  constructor(
    private readonly store: SearchStore,
    private readonly hits: SearchHits,
    private readonly standing: StandingService,
    private readonly bodies: BodyService,
    private readonly entities: EntityService,
    private readonly days: SearchDays,
    private readonly clock: Clock,
  ) {}

  async page(
    viewer: Viewer,
    typed: string,
    filter: SearchFilter,
    request: PageRequest,
  ): Promise<Page<FoundHit>> {
    const searched = await this.searched(viewer, typed, filter);
    const first = pageSize(request.first);
    const after = request.after ? keyOf(request.after) : null;
    const kinds = kindsOf(filter);
    const rows = searched ? await this.store.page(searched.words, kinds, after, first + 1) : [];
    const shown = rows.slice(0, first);
    return {
      nodes: searched ? await this.hits.of(shown, searched.words.query, searched.runs) : [],
      keyOf: ({ row }) => [String(row.rank), row.at.toISOString(), row.id],
      hasNextPage: rows.length > first,
      hasPreviousPage: Boolean(request.after),
      count: async () => (await this.counted(searched, kinds)).reduce((sum, { count }) => sum + count, 0),
    };
  }

  /** How many there are of each kind, whichever kinds are chosen. */
  async counts(viewer: Viewer, typed: string, filter: SearchFilter): Promise<KindCount[]> {
    return this.counted(await this.searched(viewer, typed, filter), SEARCH_KINDS);
  }

  private async counted(
    searched: { words: Searched } | null,
    kinds: readonly SearchKind[],
  ): Promise<KindCount[]> {
    const counts = searched ? await this.store.counts(searched.words, kinds) : [];
    const byKind = new Map(counts.map(({ kind, count }) => [kind, count]));
    return kinds.map((kind) => {
      const count = byKind.get(kind) ?? 0;
      return { kind, count, more: count >= MOST_RANKED };
    });
  }

  private async searched(
    viewer: Viewer,
    typed: string,
    filter: SearchFilter,
  ): Promise<{ words: Searched; runs: string[] } | null> {
    const sought = soughtWords(typed);
    // The refusal comes first whatever else is wrong, or people outside could ask which codes there are.
    const [mandate, query] = await Promise.all([
      this.standing.requireAffiliated(viewer),
      sought ? this.store.query(sought, filter.language ?? null) : null,
    ]);
    const [body, entity] = await Promise.all([
      filter.body ? this.bodies.require(filter.body) : null,
      filter.entity ? this.entities.require(filter.entity) : null,
    ]);
    if (!sought || !query) return null;
    const narrowing = {
      bodyId: body?.id ?? null,
      entityId: entity?.id ?? null,
      authorId: filter.authorId ?? null,
      ...(await this.days.between(viewer, filter.from, filter.to)),
    };
    return { words: { query, narrowing, mandate, today: this.clock.today() }, runs: sought.runs };
  }
}

const kindsOf = ({ kinds }: SearchFilter): readonly SearchKind[] =>
  kinds?.length ? SEARCH_KINDS.filter((kind) => kinds.includes(kind)) : SEARCH_KINDS;

function keyOf(cursor: string): [rank: number, at: string, id: string] {
  const [rank, at, id] = keysetValues(cursor, ORDER) as [string, string, string];
  if (!/^\d+(\.\d+)?(e-?\d+)?$/.test(rank)) throw invalid('after', 'notACursor');
  return [Number(rank), at, id];
}
