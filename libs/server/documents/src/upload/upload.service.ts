import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { LIMITS } from '@concert/contracts';
import { may, standingIn, StandingService } from '@concert/governance';
import { type Allowance, BlobStore, Clock, forbidden, RateLimits, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { cleanFileName } from './file-name.js';
import { mediaTypeOf } from './media-type.js';
import { UploadStore } from './upload.store.js';

/** Far above what a person puts in by hand: a flood fills disks. */
const UPLOADS: Allowance = { max: 300, seconds: 60 * 60 };

/** What the browser is told about a file that has arrived. */
export interface ReceivedFile {
  uploadId: string;
  sha256: string;
  size: number;
  fileName: string;
  mediaType: string;
}

@Injectable()
export class UploadService {
  constructor(
    private readonly uploads: UploadStore,
    private readonly blobs: BlobStore,
    private readonly limits: RateLimits,
    private readonly standing: StandingService,
    private readonly clock: Clock,
  ) {}

  /** FORBIDDEN for those who may not put papers before any body. Ask before reading what they send. */
  async requireMayUpload(viewer: Viewer): Promise<void> {
    const mandate = await this.standing.mandate(viewer);
    const bodies = mandate.voices.map((voice) => standingIn(mandate, voice.bodyId));
    if (!mandate.secretariat && !bodies.some((standing) => may('uploadDocument', standing)))
      throw forbidden('standing');
    await this.limits.spend(`upload:${viewer.personId}`, UPLOADS);
  }

  /** Keeps the file for its person, who has a day to make a revision of it. */
  async receive(viewer: Viewer, content: Readable, givenName: string | undefined): Promise<ReceivedFile> {
    const { sha256, size, head } = await this.blobs.put(content, LIMITS.fileBytes);
    const fileName = cleanFileName(givenName);
    const file = { sha256, size, fileName, mediaType: mediaTypeOf(head, fileName) };
    const id = randomUUID();
    await this.uploads.add({
      id,
      personId: viewer.personId,
      ...file,
      createdAt: this.clock.now(),
      revisionId: null,
    });
    return { uploadId: id, ...file };
  }
}
