import { Readable } from 'node:stream';
import { LIMITS } from '@concert/contracts';
import { AuditLog, BlobStore, DomainError, notFound, Transactions, type Viewer } from '@concert/kernel';
import { Injectable } from '@nestjs/common';
import { PersonStore } from '../person/person.store.js';
import { mediaTypeOf, plainImage, type PlainImage } from './plain-image.js';

/** A small picture that a person may show of themselves. */
@Injectable()
export class PortraitService {
  constructor(
    private readonly persons: PersonStore,
    private readonly blobs: BlobStore,
    private readonly tx: Transactions,
    private readonly audit: AuditLog,
  ) {}

  async change(viewer: Viewer, content: Readable): Promise<void> {
    const { bytes } = plainImage(await readAll(content));
    const { sha256 } = await this.blobs.put(Readable.from([bytes]), LIMITS.portraitBytes);
    await this.set(viewer, sha256);
  }

  remove(viewer: Viewer): Promise<void> {
    return this.set(viewer, null);
  }

  /** NOT_FOUND for a person without one. */
  async open(personId: string): Promise<PlainImage & { sha256: string }> {
    const sha256 = (await this.persons.find(personId))?.portraitSha256;
    if (!sha256) throw notFound('portrait');
    const bytes = await readAll(await this.blobs.open(sha256));
    return { bytes, sha256, mediaType: mediaTypeOf(bytes) ?? 'image/jpeg' };
  }

  private async set(viewer: Viewer, sha256: string | null): Promise<void> {
    const before = await this.tx.run(async () => {
      const person = await this.persons.find(viewer.personId);
      if (!person) throw notFound('person');
      const former = person.portraitSha256;
      await this.persons.setPortrait(person.id, sha256);
      await this.audit.add(viewer, {
        act: sha256 === null ? 'person.portraitRemoved' : 'person.portraitChanged',
        subjectType: 'person',
        subjectId: person.id,
        subjectLabel: person.name,
      });
      return former;
    });
    if (before !== null && before !== sha256) await this.blobs.forget(before);
  }
}

/** Small enough to be held in memory; TOO_LARGE otherwise. */
async function readAll(content: Readable): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of content as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LIMITS.portraitBytes)
      throw new DomainError('TOO_LARGE', 'The picture is larger than allowed.', {
        maxBytes: LIMITS.portraitBytes,
      });
    parts.push(part);
  }
  return Buffer.concat(parts);
}
