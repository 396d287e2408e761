import { LIMITS } from '@concert/contracts';
import { conflict, invalid, type UploadEntity, Uploads } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { PostAttachmentStore } from './post-attachment.store.js';

interface WrittenPost {
  id: string;
  authorId: string;
}

/** Makes attachments of what people have uploaded; call inside the transaction that writes their post. */
@Injectable()
export class PostAttachments {
  constructor(
    private readonly attachments: PostAttachmentStore,
    private readonly uploads: Uploads,
  ) {}

  /** The uploads, in this order, go with a post of that person’s that was just written. */
  async attach(post: WrittenPost, uploadIds: readonly string[], at: Date): Promise<void> {
    if (uploadIds.length > 0) await this.add(post, uploadIds, 0, at);
  }

  /**
   * From now on the post carries these alone: attachments it had, which stay in their places, and new uploads after
   * them. Answers how many, or null when nothing changes. `at` is the moment of the edit: what it carried before is told
   * by it.
   */
  async change(post: WrittenPost, ids: readonly string[], at: Date): Promise<number | null> {
    if (ids.length > LIMITS.attachments) throw invalid('attachments', 'tooMany');
    const [ever = []] = await this.attachments.ofPosts([post.id]);
    const now = ever.filter(({ removedAt }) => removedAt === null);
    const leaving = now.filter(({ id }) => !ids.includes(id));
    const coming = ids.filter((id) => !now.some((has) => has.id === id));
    if (leaving.length === 0 && coming.length === 0) return null;
    for (const { id } of leaving) await this.attachments.remove(id, at);
    await this.add(post, coming, ever.length, at);
    return ids.length;
  }

  private async add(
    { id: postId, authorId }: WrittenPost,
    uploadIds: readonly string[],
    from: number,
    at: Date,
  ): Promise<void> {
    const claimed = new Map<string, UploadEntity>();
    // Always in the same order: two posts that name the same uploads must not wait for each other.
    for (const id of [...uploadIds].sort()) claimed.set(id, await this.claim(authorId, id));
    for (const [index, id] of uploadIds.entries()) {
      const upload = claimed.get(id);
      if (!upload) continue;
      await this.attachments.add({ ...made(upload), postId, position: from + index, addedAt: at });
      await this.uploads.become(upload, upload.id);
    }
  }

  private async claim(personId: string, id: string): Promise<UploadEntity> {
    const upload = await this.uploads.claim(personId, id, 'attachments');
    if (upload.usedForId !== null) throw conflict('uploadUsed');
    return upload;
  }
}

const made = ({ id, sha256, size, fileName, mediaType, width, height }: UploadEntity) => ({
  ...{ id, sha256, size, fileName, mediaType, width, height },
  removedAt: null,
});
