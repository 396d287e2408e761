import { Database, inGroups } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { AttachmentCopyEntity } from './attachment-copy.entity.js';
import { PostAttachmentEntity } from './post-attachment.entity.js';

const COLUMNS = `id, post_id AS "postId", position, sha256, size, file_name AS "fileName", media_type AS "mediaType",
  width, height, added_at AS "addedAt", removed_at AS "removedAt"`;

@Injectable()
export class PostAttachmentStore {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<PostAttachmentEntity | null> {
    return this.database.of(PostAttachmentEntity).findOneBy({ id });
  }

  async add(attachment: PostAttachmentEntity): Promise<void> {
    await this.database.of(PostAttachmentEntity).insert(attachment);
  }

  async remove(id: string, removedAt: Date): Promise<void> {
    await this.database.of(PostAttachmentEntity).update(id, { removedAt });
  }

  /** What each post has ever carried, in its order. */
  async ofPosts(postIds: readonly string[]): Promise<PostAttachmentEntity[][]> {
    const rows = await this.database.prepared<PostAttachmentEntity>(
      `SELECT ${COLUMNS} FROM post_attachment WHERE post_id = ANY($1) ORDER BY position`,
      [postIds],
    );
    return inGroups(postIds, rows, (row) => row.postId);
  }

  async addCopy(copy: AttachmentCopyEntity): Promise<void> {
    await this.database.of(AttachmentCopyEntity).insert(copy);
  }

  /** The latest hundred of each attachment. */
  async copiesOf(attachmentIds: readonly string[]): Promise<AttachmentCopyEntity[][]> {
    const rows = await this.database.query<AttachmentCopyEntity>(
      `SELECT copy.* FROM unnest($1::uuid[]) AS asked(id) CROSS JOIN LATERAL (
         SELECT id, attachment_id AS "attachmentId", person_id AS "personId", at FROM attachment_copy
         WHERE attachment_id = asked.id ORDER BY at DESC, id DESC LIMIT 100) AS copy ORDER BY copy.at DESC, copy.id DESC`,
      [[...new Set(attachmentIds)]],
    );
    return inGroups(attachmentIds, rows, (row) => row.attachmentId);
  }

  hasCopySince(attachmentId: string, personId: string, instant: Date): Promise<boolean> {
    return this.database.of(AttachmentCopyEntity).existsBy({ attachmentId, personId, at: MoreThan(instant) });
  }
}
