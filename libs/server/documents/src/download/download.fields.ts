import { PersonLoaders, PersonType } from '@concert/identity';
import type { RequestContext } from '@concert/kernel';
import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RevisionLoaders } from '../revision/revision.loaders.js';
import type { DownloadEntity } from './download.entity.js';
import { DownloadType } from './download.type.js';

@Resolver(() => DownloadType)
export class DownloadFields {
  constructor(
    private readonly revisions: RevisionLoaders,
    private readonly persons: PersonLoaders,
  ) {}

  @ResolveField(() => PersonType)
  person(@Parent() download: DownloadEntity, @Context() { loaders }: RequestContext) {
    return loaders.by(this.persons.byId).load(download.personId);
  }

  @ResolveField(() => Int)
  async revisionNumber(
    @Parent() download: DownloadEntity,
    @Context() { loaders }: RequestContext,
  ): Promise<number> {
    const found = await loaders.by(this.revisions.byId).load(download.revisionId);
    return found?.revision.number ?? 0;
  }
}
