import type {} from '@fastify/multipart';
import { LIMITS } from '@concert/contracts';
import { Controller, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Access, CurrentViewer } from '../access/access.js';
import type { Viewer } from '../access/viewer.js';
import { invalid } from '../errors/domain-error.js';
import { Uploaders } from './uploaders.js';
import { type ReceivedFile, Uploads } from './uploads.js';

// One byte more than allowed may come through the parser, so that the refusal is ours; a second file, likewise.
const PARSER = { limits: { fileSize: LIMITS.fileBytes + 1, files: 2 } };

/** Takes one file in; what it is to become is said afterwards, by a mutation. */
@Controller('files')
export class UploadController {
  constructor(
    private readonly uploads: Uploads,
    private readonly uploaders: Uploaders,
  ) {}

  @Access('signed-in')
  @Post()
  async upload(@CurrentViewer() viewer: Viewer, @Req() request: FastifyRequest): Promise<ReceivedFile> {
    try {
      await this.uploaders.require(viewer);
      if (!request.isMultipart()) throw invalid('file', 'noFile');
      return await this.receiveOne(viewer, request);
    } finally {
      // Whoever still sends what was refused has to be read to the end, or would never hear why.
      request.raw.unpipe();
      request.raw.resume();
    }
  }

  private async receiveOne(viewer: Viewer, request: FastifyRequest): Promise<ReceivedFile> {
    let received: ReceivedFile | undefined;
    for await (const part of request.parts(PARSER)) {
      if (part.type !== 'file') continue;
      if (received) throw invalid('file', 'oneAtATime');
      received = await this.uploads.receive(viewer.personId, part.file, part.filename);
    }
    if (!received) throw invalid('file', 'noFile');
    return received;
  }
}
