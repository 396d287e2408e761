import {
  Access,
  CurrentViewer,
  FileAnswer,
  isUuid,
  notFound,
  SHOWN_PICTURES,
  type Viewer,
} from '@concert/kernel';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ReadableAttachments } from './readable-attachments.js';

/** Gives the files of posts out, by right: pictures to be shown, everything else for saving only. */
@Controller('files')
export class PostAttachmentController {
  constructor(
    private readonly attachments: ReadableAttachments,
    private readonly files: FileAnswer,
  ) {}

  @Access('guests-too')
  @Get('posts/:attachmentId')
  async download(
    @CurrentViewer() viewer: Viewer,
    @Param('attachmentId') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<unknown> {
    if (!isUuid(id)) throw notFound('thread');
    const { attachment, thread } = await this.attachments.getFor(viewer, id);
    const confidential = thread.classification === 'CONFIDENTIAL';
    const shown = SHOWN_PICTURES.includes(attachment.mediaType);
    return this.files.send(request, reply, attachment, {
      confidential,
      shown,
      // A picture on a page is read, not taken, unless it is confidential: then it is known who had it before them.
      record: async (part) => {
        if (confidential || !shown) await this.attachments.record(viewer, id, part || shown);
      },
    });
  }
}
