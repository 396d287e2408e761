import { Readable } from 'node:stream';
import { LIMITS } from '@concert/contracts';
import { DomainError, Uploads } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import type { MailedFile } from './read-mail.js';

/** What has become of the files of a mail. */
export interface KeptFiles {
  /** As uploads of its writer, in their order. */
  uploadIds: string[];
  /** The names of those that could not be kept. */
  refused: string[];
}

/** Keeps the files of a mail as if its writer had put them in by hand: under the same limits. */
@Injectable()
export class ReplyFiles {
  constructor(private readonly uploads: Uploads) {}

  async keep(personId: string, files: readonly MailedFile[]): Promise<KeptFiles> {
    const kept: KeptFiles = { uploadIds: [], refused: [] };
    for (const { name, content } of files) {
      const uploadId =
        kept.uploadIds.length < LIMITS.attachments ? await this.receive(personId, name, content) : null;
      if (uploadId === null) kept.refused.push(name);
      else kept.uploadIds.push(uploadId);
    }
    return kept;
  }

  /** Null when it is refused. */
  private async receive(personId: string, name: string, content: Buffer): Promise<string | null> {
    try {
      return (await this.uploads.receive(personId, Readable.from([content]), name)).uploadId;
    } catch (error) {
      if (error instanceof DomainError) return null;
      throw error;
    }
  }
}
