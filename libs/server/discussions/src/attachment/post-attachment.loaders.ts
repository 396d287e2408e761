import { Injectable } from '@nestjs/common';
import type { AttachmentCopyEntity } from './attachment-copy.entity.js';
import type { PostAttachmentEntity } from './post-attachment.entity.js';
import { PostAttachmentStore } from './post-attachment.store.js';

/** Whoever shows attachments checks first that the viewer may see the text of their post. */
@Injectable()
export class PostAttachmentLoaders {
  constructor(private readonly attachments: PostAttachmentStore) {}

  readonly ofPosts = (postIds: readonly string[]): Promise<PostAttachmentEntity[][]> =>
    this.attachments.ofPosts(postIds);

  readonly copies = (attachmentIds: readonly string[]): Promise<AttachmentCopyEntity[][]> =>
    this.attachments.copiesOf(attachmentIds);
}
