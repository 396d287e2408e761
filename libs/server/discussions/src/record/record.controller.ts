import { INTERFACE_LOCALES, type InterfaceLocale } from '@concert/contracts';
import {
  Access,
  attachment,
  Clock,
  Config,
  CurrentViewer,
  isUuid,
  notFound,
  type Viewer,
} from '@concert/kernel';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { chosenSeqs } from './chosen-seqs.js';
import { CopyRecord } from './copy-record.js';
import { recordName } from './record-name.js';

export class RecordQuery {
  /** Numbers of posts, as `3-7,12`; all of them when left out. */
  @IsOptional() @IsString() @MaxLength(4000) posts?: string;
  @IsOptional() @IsIn(INTERFACE_LOCALES) lang?: InterfaceLocale;
}

/** Gives posts out as a document, as far as the reader may read them now. */
@Controller('exports')
export class RecordController {
  constructor(
    private readonly copying: CopyRecord,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  @Access('signed-in')
  @Get('threads/:file')
  async record(
    @CurrentViewer() viewer: Viewer,
    @Param('file') file: string,
    @Query() { posts, lang }: RecordQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const id = file.replace(/\.docx$/, '');
    if (!isUuid(id)) throw notFound('thread');
    const seqs = posts === undefined ? null : chosenSeqs(posts);
    const record = await this.copying.run(viewer, id, seqs, lang ?? null);
    // Loaded when a record is first wanted: a server that writes none does not pay the memory for it.
    const { recordDocument } = await import('./record-document.js');
    const content = await recordDocument(record, this.config.publicUrl);
    void reply.headers({
      'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'content-disposition': attachment(recordName(record, this.clock.today())),
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    });
    return content;
  }
}
