import { AnchoredThreads, type ThreadRow, ThreadType } from '@concert/discussions';
import type { RequestContext } from '@concert/kernel';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { DocumentEntity } from './document.entity.js';
import { DocumentType } from './document.type.js';

@Resolver(() => DocumentType)
export class DocumentThreadsField {
  constructor(private readonly anchored: AnchoredThreads) {}

  @ResolveField(() => [ThreadType], {
    description: 'Where it is discussed, as far as the viewer may read that; the latest first.',
  })
  threads(@Parent() document: DocumentEntity, @Context() context: RequestContext): Promise<ThreadRow[]> {
    return this.anchored.of(context, 'DOCUMENT', document.id);
  }
}
