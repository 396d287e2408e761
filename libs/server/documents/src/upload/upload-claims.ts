import { invalid, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { RevisionEntity } from '../revision/revision.entity.js';
import { RevisionStore } from '../revision/revision.store.js';
import type { UploadEntity } from './upload.entity.js';
import { UploadStore } from './upload.store.js';

export interface UploadClaim {
  upload: UploadEntity;
  /** What an earlier, perhaps unanswered, request has already made of it. */
  usedFor: RevisionEntity | null;
}

/** Takes uploads to make revisions of them, each once; call inside a transaction. */
@Injectable()
export class UploadClaims {
  constructor(
    private readonly uploads: UploadStore,
    private readonly revisions: RevisionStore,
  ) {}

  /** INVALID_INPUT unless it is an upload of the viewer's own that has not been swept. */
  async claim(viewer: Viewer, uploadId: string): Promise<UploadClaim> {
    const upload = await this.uploads.findLocked(uploadId, viewer.personId);
    if (!upload) throw invalid('uploadId', 'noSuchUpload');
    return {
      upload,
      usedFor: upload.revisionId === null ? null : await this.revisions.find(upload.revisionId),
    };
  }
}
