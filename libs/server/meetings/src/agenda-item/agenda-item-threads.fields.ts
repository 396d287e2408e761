import { AnchoredThreads, type ThreadRow, ThreadType } from '@concert/discussions';
import type { RequestContext } from '@concert/kernel';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { AgendaItemEntity } from './agenda-item.entity.js';
import { AgendaItemType } from './agenda-item.type.js';

@Resolver(() => AgendaItemType)
export class AgendaItemThreadsField {
  constructor(private readonly anchored: AnchoredThreads) {}

  @ResolveField(() => [ThreadType], {
    description: 'Where it is discussed, as far as the viewer may read that; the latest first.',
  })
  threads(@Parent() item: AgendaItemEntity, @Context() context: RequestContext): Promise<ThreadRow[]> {
    return this.anchored.of(context, 'AGENDA_ITEM', item.id);
  }
}
