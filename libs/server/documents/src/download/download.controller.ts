import { Access, CurrentViewer, FileAnswer, isUuid, notFound, type Viewer } from '@concert/kernel';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ReadableRevisions } from '../revision/readable-revisions.js';
import { DownloadService } from './download.service.js';

/** Gives revisions out, by right and for saving only: nothing a person put in is ever shown as a page of ours. */
@Controller('files')
export class DownloadController {
  constructor(
    private readonly revisions: ReadableRevisions,
    private readonly downloads: DownloadService,
    private readonly files: FileAnswer,
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
    const { revision, document } = await this.revisions.getFor(viewer, id);
    return this.files.send(request, reply, revision, {
      confidential: document.classification === 'CONFIDENTIAL',
      shown: false,
      record: (part) => this.downloads.record(viewer, revision, part),
    });
  }
}
