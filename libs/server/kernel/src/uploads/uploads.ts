import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { LIMITS } from '@concert/contracts';
import { Injectable } from '@nestjs/common';
import { BlobStore } from '../blobs/blob-store.js';
import { Clock } from '../clock/clock.js';
import { invalid } from '../errors/domain-error.js';
import { type Allowance, RateLimits } from '../limits/rate-limits.js';
import { cleanFileName } from './file-name.js';
import { mediaTypeOf } from './media-type.js';
import { pictureSizeOf } from './picture-size.js';
import type { UploadEntity } from './upload.entity.js';
import { UploadStore } from './upload.store.js';

/** Far above what a person puts in by hand: a flood fills disks. */
const UPLOADS: Allowance = { max: 300, seconds: 60 * 60 };

/** What is told about a file that has arrived. */
export interface ReceivedFile {
  uploadId: string;
  sha256: string;
  size: number;
  fileName: string;
  mediaType: string;
}

/** Files that people have put in, each to be made something of once. */
@Injectable()
export class Uploads {
  constructor(
    private readonly uploads: UploadStore,
    private readonly blobs: BlobStore,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps the file for its person, who has a day to make something of it, whichever way it came. TOO_LARGE and
   * INVALID_INPUT for what nobody may put in; whether this person may is asked before.
   */
  async receive(personId: string, content: Readable, givenName: string | undefined): Promise<ReceivedFile> {
    await this.limits.spend(`upload:${personId}`, UPLOADS);
    const { sha256, size, head } = await this.blobs.put(content, LIMITS.fileBytes);
    const fileName = cleanFileName(givenName);
    const mediaType = mediaTypeOf(head, fileName);
    const file = { sha256, size, fileName, mediaType };
    const id = randomUUID();
    const { width, height } = pictureSizeOf(head, mediaType) ?? { width: null, height: null };
    const createdAt = this.clock.now();
    await this.uploads.add({ id, personId, ...file, width, height, createdAt, usedForId: null });
    return { uploadId: id, ...file };
  }

  /** INVALID_INPUT unless it is an upload of that person's own that has not been swept; call inside a transaction. */
  async claim(personId: string, uploadId: string, field: string): Promise<UploadEntity> {
    const upload = await this.uploads.findLocked(uploadId, personId);
    if (!upload) throw invalid(field, 'noSuchUpload');
    return upload;
  }

  /** Says what a claimed upload became; in the same transaction. */
  become(upload: UploadEntity, usedForId: string): Promise<void> {
    return this.uploads.become(upload.id, usedForId);
  }
}
