import { Access, CurrentViewer, type Viewer } from '@concert/kernel';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { ThreadRow } from '../thread/thread.store.js';
import { ThreadType } from '../thread/thread.type.js';
import { MarkReadInput } from './read-mark.inputs.js';
import { ReadMarkService } from './read-mark.service.js';

@Resolver(() => ThreadType)
export class ReadMarkResolver {
  constructor(private readonly marks: ReadMarkService) {}

  @Access('guests-too')
  @Mutation(() => ThreadType, { description: 'Notes how far the viewer has read, for all their devices.' })
  markRead(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { threadId, seq }: MarkReadInput,
  ): Promise<ThreadRow> {
    return this.marks.markRead(viewer, threadId, seq);
  }
}
