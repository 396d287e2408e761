import { Access, Database } from '@concert/kernel';
import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

/** For the orchestrator: is the process alive, and may it be sent requests? */
@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  @Access('public')
  @Get('live')
  live(): { status: string } {
    return { status: 'ok' };
  }

  @Access('public')
  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<{ status: string }> {
    const reachable = await this.database.query('SELECT 1').then(
      () => true,
      () => false,
    );
    if (!reachable) void reply.status(503);
    return { status: reachable ? 'ok' : 'database unreachable' };
  }
}
