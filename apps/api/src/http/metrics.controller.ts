import { timingSafeEqual } from 'node:crypto';
import { Access, Config, notFound } from '@concert/kernel';
import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Metrics } from './metrics.js';

/** Not public: for whoever has the token. Without a token set there is no such page. */
@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly metrics: Metrics,
    private readonly config: Config,
  ) {}

  @Access('public')
  @Get()
  async read(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (
      !this.config.metricsToken ||
      !sameText(request.headers.authorization ?? '', `Bearer ${this.config.metricsToken}`)
    )
      throw notFound('page');
    await reply
      .header('content-type', this.metrics.registry.contentType)
      .send(await this.metrics.registry.metrics());
  }
}

function sameText(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
