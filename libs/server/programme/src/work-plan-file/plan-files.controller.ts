import {
  ACTIVITY_STATUSES,
  type ActivityStatus,
  INTERFACE_LOCALES,
  type InterfaceLocale,
  LIMITS,
} from '@concert/contracts';
import { PersonService } from '@concert/identity';
import { Access, CurrentViewer, isUuid, notFound, type Viewer } from '@concert/kernel';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { ListFile } from './list-file.js';
import { type NamedFile, PlanFile } from './plan-file.js';

const Word = (): PropertyDecorator => (target, key) => {
  IsOptional()(target, key);
  IsString()(target, key);
  MaxLength(LIMITS.name)(target, key);
};

export class LanguageQuery {
  @IsOptional() @IsIn(INTERFACE_LOCALES) lang?: InterfaceLocale;
}

export class TemplateQuery extends LanguageQuery {
  @IsString() @IsNotEmpty() @MaxLength(LIMITS.name) body: string;
  @IsString() @IsNotEmpty() @MaxLength(LIMITS.name) programme: string;
}

/** The tracker's filters, as its address has them. */
export class ListQuery extends LanguageQuery {
  @Word() programme?: string;
  @Word() pillar?: string;
  @Word() body?: string;
  @Word() entity?: string;
  @Word() result?: string;
  @Word() place?: string;
  @Word() text?: string;
  @IsOptional() @IsIn(ACTIVITY_STATUSES) status?: ActivityStatus;
  @IsOptional() @IsIn(['true', 'false']) late?: string;
  @IsOptional() @IsIn(['true', 'false']) published?: string;
}

/** Plans and lists as spreadsheets. */
@Controller('exports')
export class PlanFilesController {
  constructor(
    private readonly plans: PlanFile,
    private readonly lists: ListFile,
    private readonly persons: PersonService,
  ) {}

  @Access('signed-in')
  @Get('activities.xlsx')
  async activities(
    @CurrentViewer() viewer: Viewer,
    @Query() query: ListQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const filter = { ...query, late: flag(query.late), published: flag(query.published) };
    await send(reply, await this.lists.of(viewer, filter, await this.language(viewer, query)));
  }

  @Access('signed-in')
  @Get('work-plan-template.xlsx')
  async template(
    @CurrentViewer() viewer: Viewer,
    @Query() query: TemplateQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(
      reply,
      await this.plans.template(viewer, query.body, query.programme, await this.language(viewer, query)),
    );
  }

  @Access('signed-in')
  @Get('work-plan/:file')
  async plan(
    @CurrentViewer() viewer: Viewer,
    @Param('file') file: string,
    @Query() query: LanguageQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const id = file.replace(/\.xlsx$/, '');
    if (!isUuid(id)) throw notFound('workPlan');
    await send(reply, await this.plans.ofPlan(viewer, id, await this.language(viewer, query)));
  }

  /** As asked, or as the person has chosen for everything. */
  private async language(viewer: Viewer, { lang }: LanguageQuery): Promise<InterfaceLocale> {
    if (lang) return lang;
    const { locale } = await this.persons.get(viewer.personId);
    return INTERFACE_LOCALES.find((spoken) => spoken === locale) ?? 'en';
  }
}

const flag = (text: string | undefined): boolean | null => (text === undefined ? null : text === 'true');

async function send(reply: FastifyReply, { name, content }: NamedFile): Promise<void> {
  await reply
    .header('content-type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    .header('content-disposition', `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"`)
    .header('cache-control', 'no-store')
    .header('x-content-type-options', 'nosniff')
    .send(content);
}
