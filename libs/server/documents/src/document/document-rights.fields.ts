import { BodyLoaders, StandingService } from '@concert/governance';
import {
  Clock,
  type Connection,
  PageArgs,
  type RequestContext,
  toConnection,
  unauthenticated,
} from '@concert/kernel';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { DownloadEntity } from '../download/download.entity.js';
import { DownloadLoaders } from '../download/download.loaders.js';
import { DownloadConnection } from '../download/download.type.js';
import type { DocumentEntity } from './document.entity.js';
import { documentActions, maySeeDownloads } from './document.policy.js';
import { DocumentActionsType, DocumentType } from './document.type.js';

/** What depends on who asks. */
@Resolver(() => DocumentType)
export class DocumentRightsFields {
  constructor(
    private readonly bodies: BodyLoaders,
    private readonly standing: StandingService,
    private readonly log: DownloadLoaders,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => DocumentActionsType, {
    description: 'What the viewer may do with it; the client computes no rights.',
  })
  async viewerCan(
    @Parent() document: DocumentEntity,
    @Context() { viewer, loaders }: RequestContext,
  ): Promise<DocumentActionsType> {
    if (!viewer) throw unauthenticated();
    const body = await loaders.by(this.bodies.byId).load(document.bodyId);
    return documentActions(
      await this.standing.in(viewer, document.bodyId),
      document,
      body,
      this.clock.today(),
    );
  }

  @ResolveField(() => DownloadConnection, {
    nullable: true,
    description:
      'Who took a copy of which revision, the latest first; null for all but officers and secretariat.',
  })
  async downloads(
    @Parent() document: DocumentEntity,
    @Args() page: PageArgs,
    @Context() { viewer, loaders }: RequestContext,
  ): Promise<Connection<DownloadEntity> | null> {
    if (!viewer) throw unauthenticated();
    if (!maySeeDownloads(await this.standing.in(viewer, document.bodyId))) return null;
    const log = await loaders.by(this.log.pages).load({ documentId: document.id, ...page });
    return toConnection({ ...log, count: () => loaders.by(this.log.counts).load(document.id) });
  }
}
