import { LIMITS } from '@concert/contracts';
import {
  Access,
  type Connection,
  CurrentViewer,
  IdArg,
  invalid,
  PageArgs,
  toConnection,
  type Viewer,
} from '@concert/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RelabelThread } from './relabel-thread.js';
import { StartThread } from './start-thread.js';
import {
  CloseThreadInput,
  PinThreadInput,
  RelabelThreadInput,
  RenameThreadInput,
  StartThreadInput,
} from './thread.inputs.js';
import { ThreadService } from './thread.service.js';
import type { ThreadRow } from './thread.store.js';
import { ThreadConnection, ThreadType } from './thread.type.js';

@Resolver(() => ThreadType)
export class ThreadResolver {
  constructor(
    private readonly threads: ThreadService,
    private readonly starting: StartThread,
    private readonly relabelling: RelabelThread,
  ) {}

  @Access('signed-in')
  @Query(() => ThreadConnection, {
    name: 'threads',
    description:
      'The threads of a body the viewer may see: pinned ones first, then by latest post. `text` looks into titles.',
  })
  async list(
    @CurrentViewer() viewer: Viewer,
    @Args('body') body: string,
    @Args() page: PageArgs,
    @Args('text', { type: () => String, nullable: true }) text?: string | null,
  ): Promise<Connection<ThreadRow>> {
    const sought = text?.trim() ?? '';
    if (sought.length > LIMITS.title) throw invalid('text', 'maxLength');
    return toConnection(await this.threads.list(viewer, body, sought || null, page));
  }

  @Access('guests-too')
  @Query(() => ThreadType, { name: 'thread' })
  get(@CurrentViewer() viewer: Viewer, @IdArg() id: string): Promise<ThreadRow> {
    return this.threads.getFor(viewer, id);
  }

  @Access('signed-in')
  @Mutation(() => ThreadType, { description: 'Starts a thread with its first post.' })
  startThread(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { as, postId, text, language, attachments, ...thread }: StartThreadInput,
  ): Promise<ThreadRow> {
    return this.starting.start(viewer, thread, { id: postId, text, language, attachments }, as);
  }

  @Access('signed-in')
  @Mutation(() => ThreadType, { description: 'Pins a thread to the top of its body’s list, or releases it.' })
  pinThread(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { id, pinned, version }: PinThreadInput,
  ): Promise<ThreadRow> {
    return this.threads.pin(viewer, id, pinned, version);
  }

  @Access('signed-in')
  @Mutation(() => ThreadType, { description: 'Closes a thread to new posts, or opens it again.' })
  closeThread(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { id, closed, version }: CloseThreadInput,
  ): Promise<ThreadRow> {
    return this.threads.close(viewer, id, closed, version);
  }

  @Access('signed-in')
  @Mutation(() => ThreadType, { description: 'Gives a thread another title.' })
  renameThread(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { id, title, version }: RenameThreadInput,
  ): Promise<ThreadRow> {
    return this.threads.rename(viewer, id, title, version);
  }

  @Access('signed-in')
  @Mutation(() => ThreadType, {
    description: 'Gives a thread another label; who may no longer see it loses it at once.',
  })
  relabelThread(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { id, reason, version, ...label }: RelabelThreadInput,
  ): Promise<ThreadRow> {
    return this.relabelling.run(viewer, id, label, reason, version);
  }
}
