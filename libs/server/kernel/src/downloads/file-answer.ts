import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ByteRange } from '../blobs/blob-place.js';
import { BlobStore } from '../blobs/blob-store.js';
import { attachment, inline } from './attachment.js';
import { byteRange } from './byte-range.js';

export interface GivenFile {
  sha256: string;
  size: number;
  fileName: string;
  mediaType: string;
}

export interface Giving {
  /** What is confidential leaves no copy in the cache. */
  confidential: boolean;
  /** Only for kinds in which nothing can run. */
  shown: boolean;
  /** Called before a byte of it leaves, and not for what the browser has already. */
  record: (part: boolean) => Promise<void>;
}

/** Gives a file out that the viewer may have: whole or in parts, and never as a page of ours. */
@Injectable()
export class FileAnswer {
  constructor(private readonly blobs: BlobStore) {}

  async send(
    request: FastifyRequest,
    reply: FastifyReply,
    file: GivenFile,
    { confidential, shown, record }: Giving,
  ): Promise<unknown> {
    const etag = `"${file.sha256}"`;
    void reply.headers({
      'content-type': file.mediaType,
      'content-disposition': shown ? inline(file.fileName) : attachment(file.fileName),
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'accept-ranges': 'bytes',
      // Asked again each time, because the right to it may have ended.
      'cache-control': confidential ? 'private, no-store' : 'private, no-cache',
      etag,
    });
    if (matches(request.headers['if-none-match'], etag)) return reply.status(304).send();
    const wantsPart = request.headers['if-range'] === undefined || request.headers['if-range'] === etag;
    const range = byteRange(wantsPart ? request.headers.range : undefined, file.size);
    if (range === 'none') return reply.status(416).header('content-range', `bytes */${file.size}`).send();
    const part = range === 'whole' ? undefined : range;
    void reply.header('content-length', lengthOf(part, file.size));
    if (part) void reply.status(206).header('content-range', `bytes ${part.start}-${part.end}/${file.size}`);
    if (request.method === 'HEAD') return reply.send();
    await record(part !== undefined);
    return reply.send(await this.blobs.open(file.sha256, part));
  }
}

const lengthOf = (part: ByteRange | undefined, size: number): number =>
  part ? part.end - part.start + 1 : size;

const matches = (header: string | undefined, etag: string): boolean =>
  header?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag || tag.trim() === '*') ?? false;
