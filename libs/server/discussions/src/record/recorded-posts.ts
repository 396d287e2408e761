import type { InterfaceLocale } from '@concert/contracts';
import { EntityLoaders } from '@concert/governance';
import { PersonService } from '@concert/identity';
import { Injectable } from '@nestjs/common';
import { PostAttachmentStore } from '../attachment/post-attachment.store.js';
import { type PostRow, PostStore } from '../post/post.store.js';
import type { RecordedPost } from './thread-record.js';

/** Posts with the names, capacities and files that a record gives them; whoever asks may read their thread. */
@Injectable()
export class RecordedPosts {
  constructor(
    private readonly posts: PostStore,
    private readonly attachments: PostAttachmentStore,
    private readonly persons: PersonService,
    private readonly entities: EntityLoaders,
  ) {}

  /** In their order; numbers the thread has not are left out. */
  async of(threadId: string, seqs: readonly number[], locale: InterfaceLocale): Promise<RecordedPost[]> {
    const rows = await this.posts.bySeqs(threadId, seqs);
    const entityIds = [...new Set(rows.flatMap(({ entityId }) => entityId ?? []))];
    const [names, entities, files] = await Promise.all([
      this.persons.namesOf([...new Set(rows.map(({ authorId }) => authorId))]),
      this.entities.byId(entityIds),
      this.attachments.ofPosts(rows.map(({ id }) => id)),
    ]);
    const acronyms = new Map(
      entityIds.map((id, index) => {
        const acronym = entities[index]?.acronym;
        return [id, acronym?.[locale] ?? acronym?.en ?? ''];
      }),
    );
    return rows.map((row, index) => {
      const gone = goneOf(row);
      const carried = files[index]?.filter(({ removedAt }) => removedAt === null) ?? [];
      return {
        seq: row.seq,
        author: names.get(row.authorId) ?? '',
        entity: row.entityId === null ? (row.organisation ?? '') : (acronyms.get(row.entityId) ?? ''),
        guest: row.entityId === null,
        capacity: row.capacity,
        at: row.createdAt,
        editedAt: gone ? null : row.editedAt,
        gone,
        text: gone ? '' : row.text,
        files: gone ? [] : carried.map(({ fileName }) => fileName),
      };
    });
  }
}

/** A record goes beyond those who may see what is hidden, so that nobody takes that along. */
function goneOf(row: PostRow): RecordedPost['gone'] {
  if (row.movedToId !== null) return 'moved';
  if (row.withdrawnAt) return 'withdrawn';
  return row.hidden ? 'hidden' : null;
}
