import { conflict, type UploadEntity, Uploads, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { RevisionEntity } from './revision.entity.js';
import { RevisionStore } from './revision.store.js';

export interface UploadClaim {
  upload: UploadEntity;
  /** What an earlier, perhaps unanswered, request has already made of it. */
  usedFor: RevisionEntity | null;
}

/** Takes uploads to make revisions of them, each once; call inside a transaction. */
@Injectable()
export class RevisionUploads {
  constructor(
    private readonly uploads: Uploads,
    private readonly revisions: RevisionStore,
  ) {}

  /** INVALID_INPUT unless it is an upload of the viewer's own that has not been swept. */
  async claim(viewer: Viewer, uploadId: string): Promise<UploadClaim> {
    const upload = await this.uploads.claim(viewer.personId, uploadId, 'uploadId');
    if (upload.usedForId === null) return { upload, usedFor: null };
    const usedFor = await this.revisions.find(upload.usedForId);
    // It went elsewhere, with a post.
    if (!usedFor) throw conflict('uploadUsed');
    return { upload, usedFor };
  }
}
