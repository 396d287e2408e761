import { Access, Clock, CurrentViewer, invalid, isUuid, type Viewer } from '@concert/kernel';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { IsISO8601, IsOptional, IsString, MaxLength } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { AuditWorkbook } from '../audit/audit-workbook.js';
import { DirectoryService } from './directory.service.js';
import { DirectoryWorkbook } from './directory-workbook.js';
import { PeopleCards } from './people-cards.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

class AuditQuery {
  @IsOptional() @IsString() actor?: string;
  @IsOptional() @IsString() @MaxLength(200) act?: string;
  @IsOptional() @IsString() @MaxLength(200) subjectType?: string;
  @IsOptional() @IsISO8601() from?: string;
  @IsOptional() @IsISO8601() until?: string;
  @IsOptional() @IsString() @MaxLength(200) text?: string;
}

class PeopleQuery {
  @IsOptional() @IsString() @MaxLength(50) body?: string;
  @IsOptional() @IsString() @MaxLength(50) entity?: string;
}

/** What can be taken away as a file; each by the same rights as on the screen. */
@Controller('exports')
export class ExportsController {
  constructor(
    private readonly directory: DirectoryWorkbook,
    private readonly audit: AuditWorkbook,
    private readonly cards: PeopleCards,
    private readonly people: DirectoryService,
    private readonly clock: Clock,
  ) {}

  @Access('signed-in')
  @Get('directory.xlsx')
  async directoryWorkbook(
    @CurrentViewer() viewer: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const file = await this.directory.write(viewer);
    this.asFile(reply, 'directory', 'xlsx', XLSX);
    return file;
  }

  @Access('signed-in')
  @Get('audit.xlsx')
  async auditWorkbook(
    @CurrentViewer() viewer: Viewer,
    @Query() query: AuditQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    if (query.actor !== undefined && !isUuid(query.actor)) throw invalid('actor', 'isUuid');
    const { from, until, ...filter } = query;
    const file = await this.audit.write(viewer, {
      ...filter,
      from: from ? new Date(from) : null,
      until: until ? new Date(until) : null,
    });
    this.asFile(reply, 'audit', 'xlsx', XLSX);
    return file;
  }

  @Access('signed-in')
  @Get('people.vcf')
  async peopleCards(
    @CurrentViewer() viewer: Viewer,
    @Query() query: PeopleQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    this.people.requireScope(query);
    const file = await this.cards.write(viewer, query);
    this.asFile(reply, 'people', 'vcf', 'text/vcard; charset=utf-8');
    return file;
  }

  private asFile(reply: FastifyReply, name: string, extension: string, mediaType: string): void {
    void reply.headers({
      'content-type': mediaType,
      'content-disposition': `attachment; filename="concert-${name}-${this.clock.today()}.${extension}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    });
  }
}
