import type {} from '@fastify/multipart';
import { type ImportPreview, LIMITS } from '@concert/contracts';
import { Access, CurrentViewer, DomainError, invalid, type Viewer } from '@concert/kernel';
import { Controller, HttpCode, Post, Query, Req } from '@nestjs/common';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { ImportAdmission } from './import-admission.js';
import { PreviewImport } from './preview-import.js';

export class ImportQuery {
  @IsString() @IsNotEmpty() @MaxLength(LIMITS.name) body: string;
  @IsString() @IsNotEmpty() @MaxLength(LIMITS.name) programme: string;
}

// One byte more than allowed may come through the parser, so that the refusal is ours; a second file, likewise.
const PARSER = { limits: { fileSize: LIMITS.importBytes + 1, files: 2 } };

@Controller('imports')
export class WorkPlanImportController {
  constructor(
    private readonly admission: ImportAdmission,
    private readonly previews: PreviewImport,
  ) {}

  /** Takes one .xlsx file and answers what accepting it would do; see `acceptWorkPlanImport`. */
  @Access('signed-in')
  @Post('work-plan')
  @HttpCode(200)
  async preview(
    @CurrentViewer() viewer: Viewer,
    @Query() query: ImportQuery,
    @Req() request: FastifyRequest,
  ): Promise<ImportPreview> {
    try {
      const place = await this.admission.admit(viewer, query.body, query.programme);
      if (!request.isMultipart()) throw invalid('file', 'noFile');
      return await this.previews.preview(viewer, place, await theFile(request));
    } finally {
      // Whoever still sends what was refused has to be read to the end, or would never hear why.
      request.raw.unpipe();
      request.raw.resume();
    }
  }
}

async function theFile(request: FastifyRequest): Promise<Buffer> {
  let file: Buffer | undefined;
  for await (const part of request.parts(PARSER)) {
    if (part.type !== 'file') continue;
    if (file) throw invalid('file', 'oneAtATime');
    const chunks: Buffer[] = [];
    for await (const chunk of part.file as AsyncIterable<Buffer>) chunks.push(chunk);
    file = Buffer.concat(chunks);
    if (file.length > LIMITS.importBytes)
      throw new DomainError('TOO_LARGE', 'The file is larger than allowed.', {
        maxBytes: LIMITS.importBytes,
      });
  }
  if (!file) throw invalid('file', 'noFile');
  return file;
}
