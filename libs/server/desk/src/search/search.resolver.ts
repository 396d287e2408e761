import { LIMITS } from '@concert/contracts';
import { BodyLoaders, BodyType, EntityLoaders, EntityType } from '@concert/governance';
import { PersonLoaders, PersonType } from '@concert/identity';
import {
  Access,
  type Connection,
  CurrentViewer,
  PageArgs,
  type RequestContext,
  toConnection,
  type Viewer,
} from '@concert/kernel';
import { Args, ArgsType, Field, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IsString, MaxLength } from 'class-validator';
import type { Excerpt, FoundHit } from './search-hits.js';
import { SearchFilterInput } from './search.inputs.js';
import { type KindCount, SearchService } from './search.service.js';
import { SearchHitConnection, SearchHitType } from './search.type.js';

@ArgsType()
class SearchArgs extends PageArgs {
  @Field({ description: 'Words, "phrases", -words to leave out, or; the last word may be unfinished.' })
  @IsString()
  @MaxLength(LIMITS.name)
  text: string;
}

/** A hit as its type tells it, with what its fields need to know besides. */
type Hit = Omit<SearchHitType, keyof Excerpt> &
  Pick<FoundHit['thing'], 'bodyId' | 'entityId' | 'authorId'> &
  Pick<FoundHit, 'excerpt'>;
type Hits = Connection<Hit> & { readonly counts: Promise<KindCount[]> };

@Resolver(() => SearchHitType)
export class SearchResolver {
  constructor(
    private readonly searching: SearchService,
    private readonly bodies: BodyLoaders,
    private readonly entities: EntityLoaders,
    private readonly persons: PersonLoaders,
  ) {}

  @Access('signed-in')
  @Query(() => SearchHitConnection, {
    description: 'What the viewer may read of what is looked for, the best first.',
  })
  async search(
    @CurrentViewer() viewer: Viewer,
    @Args() { text, ...page }: SearchArgs,
    @Args('filter', { type: () => SearchFilterInput, nullable: true }) filter: SearchFilterInput | null,
  ): Promise<Hits> {
    const asked = filter ?? {};
    const connection = toConnection(await this.searching.page(viewer, text, asked, page), hitOf);
    // A getter, so that they are counted only when the query asks for them.
    const counts = { get: () => this.searching.counts(viewer, text, asked) };
    return Object.defineProperties(connection, { counts }) as Hits;
  }

  // Without decorators on their parameters these get what GraphQL gives, at a third of the cost: a page has 150 of them.
  @ResolveField()
  async language({ excerpt }: Hit) {
    return (await excerpt()).language;
  }

  @ResolveField()
  async title({ excerpt }: Hit) {
    return (await excerpt()).title;
  }

  @ResolveField()
  async extract({ excerpt }: Hit) {
    return (await excerpt()).extract;
  }

  @ResolveField(() => BodyType, { nullable: true })
  body({ bodyId }: Hit, _arguments: unknown, { loaders }: RequestContext) {
    return bodyId ? loaders.by(this.bodies.byId).load(bodyId) : null;
  }

  @ResolveField(() => EntityType, { nullable: true, description: 'For which it was said, put in or is led.' })
  entity({ entityId }: Hit, _arguments: unknown, { loaders }: RequestContext) {
    return entityId ? loaders.by(this.entities.byId).load(entityId) : null;
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Who wrote it or put it in.' })
  author({ authorId }: Hit, _arguments: unknown, { loaders }: RequestContext) {
    return authorId ? loaders.by(this.persons.byId).load(authorId) : null;
  }
}

const hitOf = ({ row, thing, excerpt }: FoundHit): Hit => ({
  id: `${row.kind}:${row.id}:${row.form}`,
  kind: row.kind,
  subjectId: thing.subjectId,
  seq: thing.seq,
  at: thing.at,
  excerpt,
  bodyId: thing.bodyId,
  entityId: thing.entityId,
  authorId: thing.authorId,
});
