import { Access, CurrentViewer, IdArg, type Viewer } from '@concert/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { ReplyDraftEntity } from './reply-draft.entity.js';
import { SaveReplyDraftInput } from './reply-draft.inputs.js';
import { ReplyDraftType } from './reply-draft.type.js';
import { ReplyDrafts } from './reply-drafts.js';

@Resolver(() => ReplyDraftType)
export class ReplyDraftResolver {
  constructor(private readonly drafts: ReplyDrafts) {}

  @Access('guests-too')
  @Query(() => ReplyDraftType, {
    nullable: true,
    description: 'What the viewer has typed in a thread and not sent; never what others have.',
  })
  replyDraft(
    @CurrentViewer() viewer: Viewer,
    @IdArg('threadId') threadId: string,
  ): Promise<ReplyDraftEntity | null> {
    return this.drafts.find(viewer, threadId);
  }

  @Access('guests-too')
  @Mutation(() => ReplyDraftType, {
    nullable: true,
    description: 'Keeps what the viewer is typing, for their other devices. Answers what is kept.',
  })
  saveReplyDraft(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { threadId, text, at }: SaveReplyDraftInput,
  ): Promise<ReplyDraftEntity | null> {
    return this.drafts.keep(viewer, threadId, text, at);
  }
}
