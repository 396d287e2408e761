import {
  Access,
  BlobStore,
  type ByteRange,
  CurrentViewer,
  isUuid,
  notFound,
  type Viewer,
} from '@concert/kernel';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ReadableRevisions } from '../revision/readable-revisions.js';
import type { LabelledRevision } from '../revision/revision.store.js';
import { attachment } from './attachment.js';
import { byteRange } from './byte-range.js';
import { DownloadService } from './download.service.js';

/** Gives revisions out, by right and for saving only: nothing a person put in is ever shown as a page of ours. */
@Controller('files')
export class DownloadController {
  constructor(
    private readonly revisions: ReadableRevisions,
    private readonly downloads: DownloadService,
    private readonly blobs: BlobStore,
  ) {}

  @Access('signed-in')
  @Get(':revisionId')
  async download(
    @CurrentViewer() viewer: Viewer,
    @Param('revisionId') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<unknown> {
    if (!isUuid(id)) throw notFound('revision');
    const found = await this.revisions.getFor(viewer, id);
    const { revision } = found;
    const etag = `"${revision.sha256}"`;
    void reply.headers(headersOf(found, etag));
    if (matches(request.headers['if-none-match'], etag)) return reply.status(304).send();
    const wantsPart = request.headers['if-range'] === undefined || request.headers['if-range'] === etag;
    const range = byteRange(wantsPart ? request.headers.range : undefined, revision.size);
    if (range === 'none') return reply.status(416).header('content-range', `bytes */${revision.size}`).send();
    const part = range === 'whole' ? undefined : range;
    void reply.header('content-length', lengthOf(part, revision.size));
    if (part)
      void reply.status(206).header('content-range', `bytes ${part.start}-${part.end}/${revision.size}`);
    if (request.method === 'HEAD') return reply.send();
    await this.downloads.record(viewer, revision, part !== undefined);
    return reply.send(await this.blobs.open(revision.sha256, part));
  }
}

function headersOf({ revision, document }: LabelledRevision, etag: string): Record<string, string> {
  return {
    'content-type': revision.mediaType,
    'content-disposition': attachment(revision.fileName),
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'accept-ranges': 'bytes',
    // Asked again each time, because the right to it may have ended; what is confidential leaves no copy in the cache.
    'cache-control': document.classification === 'CONFIDENTIAL' ? 'private, no-store' : 'private, no-cache',
    etag,
  };
}

const lengthOf = (part: ByteRange | undefined, size: number): number =>
  part ? part.end - part.start + 1 : size;

const matches = (header: string | undefined, etag: string): boolean =>
  header?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag || tag.trim() === '*') ?? false;
