import { GovernanceModule } from '@concert/governance';
import { IdentityModule } from '@concert/identity';
import { Module } from '@nestjs/common';
import { ThreadAnchorField, ThreadAnchorFields } from './anchor/anchor.fields.js';
import { AnchoredThreads } from './anchor/anchored-threads.js';
import { Anchors } from './anchor/anchors.js';
import { ThreadAnchorEntity } from './anchor/thread-anchor.entity.js';
import { ThreadAnchorLoaders } from './anchor/thread-anchor.loaders.js';
import { ThreadAnchorStore } from './anchor/thread-anchor.store.js';
import { AttachmentCopyEntity } from './attachment/attachment-copy.entity.js';
import { AttachmentCopiesField, AttachmentCopyFields } from './attachment/attachment-copy.fields.js';
import { PostAttachmentController } from './attachment/post-attachment.controller.js';
import { PostAttachmentEntity } from './attachment/post-attachment.entity.js';
import {
  PostAttachmentFields,
  PostAttachmentsField,
  PostEditAttachmentsField,
} from './attachment/post-attachment.fields.js';
import { PostAttachmentLoaders } from './attachment/post-attachment.loaders.js';
import { PostAttachmentStore } from './attachment/post-attachment.store.js';
import { PostAttachments } from './attachment/post-attachments.js';
import { PostUploaders } from './attachment/post-uploaders.js';
import { ReadableAttachments } from './attachment/readable-attachments.js';
import { AnnouncementLoaders } from './announcement/announcement.loaders.js';
import { SeenSoon } from './announcement/seen-soon.js';
import { AnnouncementStore } from './announcement/announcement.store.js';
import {
  BodyAnnounceField,
  HearingEntityFields,
  ThreadSeenField,
} from './announcement/announcement.fields.js';
import { DiscussionsRealtime } from './discussions.realtime.js';
import { GUEST_PROVIDERS } from './guest/guest.providers.js';
import { GuestService } from './guest/guest.service.js';
import { ThreadGuestEntity } from './guest/thread-guest.entity.js';
import { MENTION_PROVIDERS } from './mention/mention.providers.js';
import { PostMentionEntity } from './mention/post-mention.entity.js';
import { UnreadMentions } from './mention/unread-mentions.js';
import { AnswerByMail } from './post/answer-by-mail.js';
import { ChangePost } from './post/change-post.js';
import { HidePost } from './post/hide-post.js';
import { FindablePosts } from './post/findable-posts.store.js';
import { PostEditEntity } from './post/post-edit.entity.js';
import { PostPlaces } from './post/post-places.js';
import { PostHidingEntity } from './post/post-hiding.entity.js';
import { PostHidingField, PostHidingFields } from './post/post-hiding.fields.js';
import { PostHidingStore } from './post/post-hiding.store.js';
import { PostWriter } from './post/post-writer.js';
import { PostEntity } from './post/post.entity.js';
import { PostEditFields, PostFields, ThreadPostsFields } from './post/post.fields.js';
import { PostLoaders } from './post/post.loaders.js';
import { PostResolver } from './post/post.resolver.js';
import { PostService } from './post/post.service.js';
import { QuickReply } from './post/quick-reply.js';
import { QuickReplyStore } from './post/quick-reply.store.js';
import { PostStore } from './post/post.store.js';
import { PostsByDayResolver } from './post/posts-by-day.resolver.js';
import { PostsByDay } from './post/posts-by-day.service.js';
import { PostsByDayStore } from './post/posts-by-day.store.js';
import { PostsInSight } from './post/posts-in-sight.js';
import { MovePosts } from './post-move/move-posts.js';
import { MergedThreadField, PostPlaceField, PostPlaceFields } from './post-move/post-move.fields.js';
import { PostMoveResolver } from './post-move/post-move.resolver.js';
import { PostMoveStore } from './post-move/post-move.store.js';
import { PostReactionEntity } from './reaction/post-reaction.entity.js';
import { PostReactionFields, PostReactionsFields } from './reaction/reaction.fields.js';
import { CopyRecord } from './record/copy-record.js';
import { RecordController } from './record/record.controller.js';
import { RecordedPosts } from './record/recorded-posts.js';
import { Visitors } from './presence/visitors.js';
import { ReactionLoaders } from './reaction/reaction.loaders.js';
import { ReactionResolver } from './reaction/reaction.resolver.js';
import { ReactionService } from './reaction/reaction.service.js';
import { ReactionStore } from './reaction/reaction.store.js';
import { AllRead } from './read-mark/all-read.js';
import { AllReadStore } from './read-mark/all-read.store.js';
import { ReadMarkEntity } from './read-mark/read-mark.entity.js';
import { BodyReadFields, ThreadReadFields } from './read-mark/read-mark.fields.js';
import { ReadMarkLoaders } from './read-mark/read-mark.loaders.js';
import { ReadMarkResolver } from './read-mark/read-mark.resolver.js';
import { ReadMarkService } from './read-mark/read-mark.service.js';
import { ReadMarkStore } from './read-mark/read-mark.store.js';
import { Unread } from './read-mark/unread.js';
import { ReplyDraftEntity } from './reply-draft/reply-draft.entity.js';
import { ReplyDraftListener } from './reply-draft/reply-draft.listener.js';
import { ReplyDraftResolver } from './reply-draft/reply-draft.resolver.js';
import { ReplyDraftStore } from './reply-draft/reply-draft.store.js';
import { ReplyDrafts } from './reply-draft/reply-drafts.js';
import { RecentThreadStore } from './recent-thread/recent-thread.store.js';
import { RecentThreads } from './recent-thread/recent-threads.js';
import { MoveThread } from './thread/move-thread.js';
import { FindableThreads } from './thread/findable-threads.store.js';
import { RelabelThread } from './thread/relabel-thread.js';
import { Speakers } from './thread/speakers.js';
import { StartThread } from './thread/start-thread.js';
import { ThreadRightsOf } from './thread/thread-rights.js';
import { ThreadEntity } from './thread/thread.entity.js';
import { BodyThreadFields, ThreadFields, VoiceFields } from './thread/thread.fields.js';
import { ThreadLoaders } from './thread/thread.loaders.js';
import { ThreadResolver } from './thread/thread.resolver.js';
import { ThreadService } from './thread/thread.service.js';
import { ThreadStore } from './thread/thread.store.js';
import { ThreadsInSight } from './thread/threads-in-sight.js';
import { ThreadMoveFields, ThreadMovesField } from './thread/thread-move.fields.js';
import { ThreadMoveEntity } from './thread/thread-move.entity.js';
import { ThreadMoveResolver } from './thread/thread-move.resolver.js';
import { ThreadMoveStore } from './thread/thread-move.store.js';
import { ThreadRelabellingEntity } from './thread/thread-relabelling.entity.js';
import { ThreadRelabellingFields, ThreadRelabellingsField } from './thread/thread-relabelling.fields.js';
import { ThreadRelabellingStore } from './thread/thread-relabelling.store.js';

export const DISCUSSIONS_ENTITIES = [
  ThreadEntity,
  ThreadRelabellingEntity,
  ThreadMoveEntity,
  ThreadAnchorEntity,
  PostEntity,
  PostEditEntity,
  PostAttachmentEntity,
  AttachmentCopyEntity,
  PostHidingEntity,
  PostReactionEntity,
  PostMentionEntity,
  ReadMarkEntity,
  ReplyDraftEntity,
  ThreadGuestEntity,
];

/** Threads, posts, short answers to them, whom they call, and how far each person has read. */
@Module({
  imports: [IdentityModule, GovernanceModule],
  controllers: [PostAttachmentController, RecordController],
  providers: [
    ThreadStore,
    FindableThreads,
    ThreadService,
    ThreadRelabellingStore,
    StartThread,
    RelabelThread,
    ThreadMoveStore,
    MoveThread,
    ThreadAnchorStore,
    ThreadAnchorLoaders,
    Anchors,
    AnchoredThreads,
    ThreadAnchorField,
    ThreadAnchorFields,
    ThreadMoveResolver,
    ThreadMovesField,
    ThreadMoveFields,
    Speakers,
    ThreadLoaders,
    ThreadsInSight,
    ThreadRightsOf,
    ThreadResolver,
    ThreadFields,
    ThreadRelabellingsField,
    ThreadRelabellingFields,
    BodyThreadFields,
    VoiceFields,
    PostStore,
    FindablePosts,
    PostWriter,
    PostPlaces,
    PostService,
    QuickReply,
    QuickReplyStore,
    AnswerByMail,
    PostsInSight,
    PostsByDayStore,
    PostsByDay,
    PostsByDayResolver,
    ChangePost,
    HidePost,
    PostHidingStore,
    PostHidingField,
    PostHidingFields,
    PostLoaders,
    PostResolver,
    ThreadPostsFields,
    PostFields,
    PostEditFields,
    PostAttachmentStore,
    PostAttachments,
    PostAttachmentLoaders,
    PostAttachmentsField,
    PostEditAttachmentsField,
    PostAttachmentFields,
    AttachmentCopiesField,
    AttachmentCopyFields,
    ReadableAttachments,
    PostUploaders,
    RecordedPosts,
    CopyRecord,
    PostMoveStore,
    MovePosts,
    PostMoveResolver,
    PostPlaceField,
    PostPlaceFields,
    MergedThreadField,
    ReactionStore,
    ReactionService,
    ReactionLoaders,
    ReactionResolver,
    PostReactionsFields,
    PostReactionFields,
    ...MENTION_PROVIDERS,
    ReadMarkStore,
    ReadMarkService,
    AllReadStore,
    AllRead,
    ReadMarkLoaders,
    ReadMarkResolver,
    ThreadReadFields,
    BodyReadFields,
    Unread,
    ReplyDraftStore,
    ReplyDrafts,
    ReplyDraftListener,
    ReplyDraftResolver,
    AnnouncementStore,
    SeenSoon,
    AnnouncementLoaders,
    ThreadSeenField,
    HearingEntityFields,
    BodyAnnounceField,
    RecentThreadStore,
    RecentThreads,
    Visitors,
    DiscussionsRealtime,
    ...GUEST_PROVIDERS,
  ],
  exports: [
    Anchors,
    AnchoredThreads,
    GuestService,
    AnswerByMail,
    ThreadService,
    ThreadLoaders,
    PostService,
    PostPlaces,
    AllRead,
    Unread,
    UnreadMentions,
    RecentThreads,
    FindableThreads,
    FindablePosts,
  ],
})
export class DiscussionsModule {}
