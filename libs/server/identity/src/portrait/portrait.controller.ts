import type {} from '@fastify/multipart';
import { LIMITS } from '@concert/contracts';
import { Access, CurrentViewer, invalid, isUuid, notFound, type Viewer } from '@concert/kernel';
import { Controller, Delete, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PortraitService } from './portrait.service.js';

@Controller('portraits')
export class PortraitController {
  constructor(private readonly portraits: PortraitService) {}

  /** Takes one picture in, as the only file of a form; it becomes the viewer's portrait. */
  @Access('signed-in')
  @Post()
  @HttpCode(204)
  async change(@CurrentViewer() viewer: Viewer, @Req() request: FastifyRequest): Promise<void> {
    try {
      if (!request.isMultipart()) throw invalid('file', 'noFile');
      // One byte more than allowed may come through the parser, so that the refusal is ours.
      const part = await request.file({ limits: { fileSize: LIMITS.portraitBytes + 1, files: 1 } });
      if (!part) throw invalid('file', 'noFile');
      await this.portraits.change(viewer, part.file);
    } finally {
      // Whoever still sends what was refused has to be read to the end, or would never hear why.
      request.raw.unpipe();
      request.raw.resume();
    }
  }

  @Access('signed-in')
  @Delete()
  @HttpCode(204)
  remove(@CurrentViewer() viewer: Viewer): Promise<void> {
    return this.portraits.remove(viewer);
  }

  @Access('signed-in')
  @Get(':personId')
  async show(
    @Param('personId') personId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<unknown> {
    if (!isUuid(personId)) throw notFound('portrait');
    const { bytes, sha256, mediaType } = await this.portraits.open(personId);
    void reply.headers({
      'content-type': mediaType,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      // Its address changes with the picture, so it need not be asked for again.
      'cache-control': 'private, max-age=86400',
      etag: `"${sha256}"`,
    });
    if (request.headers['if-none-match'] === `"${sha256}"`) return reply.status(304).send();
    return reply.send(bytes);
  }
}
