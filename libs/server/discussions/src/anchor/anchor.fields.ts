import type { AnchorKind, Translated } from '@concert/contracts';
import { type RequestContext, TranslatedType } from '@concert/kernel';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ThreadRow } from '../thread/thread.store.js';
import { ThreadType } from '../thread/thread.type.js';
import { ThreadAnchorType } from './anchor.type.js';
import { Anchors } from './anchors.js';
import { ThreadAnchorLoaders } from './thread-anchor.loaders.js';

interface ShownAnchor {
  kind: AnchorKind;
  subjectId: string;
  title: Translated;
}

@Resolver(() => ThreadType)
export class ThreadAnchorField {
  constructor(
    private readonly loading: ThreadAnchorLoaders,
    private readonly anchors: Anchors,
  ) {}

  @ResolveField(() => ThreadAnchorType, {
    nullable: true,
    description: 'What it hangs on; null too for those who may not read that.',
  })
  async anchor(
    @Parent() thread: ThreadRow,
    @Context() { viewer, loaders }: RequestContext,
  ): Promise<ShownAnchor | null> {
    const anchor = await loaders.by(this.loading.ofThread).load(thread.id);
    // Guests read the thread and not what it is about.
    if (!viewer || viewer.guest || !anchor) return null;
    const { kind, subjectId } = anchor;
    const found = await this.anchors.find(viewer, { kind, id: subjectId });
    return found && { kind, subjectId, title: found.title };
  }
}

@Resolver(() => ThreadAnchorType)
export class ThreadAnchorFields {
  @ResolveField(() => TranslatedType, { description: 'What it is called.' })
  title(@Parent() anchor: ShownAnchor): Translated {
    return anchor.title;
  }
}
