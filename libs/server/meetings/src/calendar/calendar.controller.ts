import { Access, CurrentViewer, isUuid, notFound, type Viewer } from '@concert/kernel';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CalendarFiles } from './calendar-files.js';
import { FeedReading } from './feed-reading.js';

/** Meetings as calendars read them. */
@Controller()
export class CalendarController {
  constructor(
    private readonly feeds: FeedReading,
    private readonly files: CalendarFiles,
  ) {}

  /** Open to whoever has the address: it is the key. */
  @Access('public')
  @Get('calendar/:token.ics')
  async feed(
    @Param('token') token: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return asCalendar(reply, await this.feeds.read(token));
  }

  @Access('signed-in')
  @Get('meetings/:id.ics')
  async meeting(
    @CurrentViewer() viewer: Viewer,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    if (!isUuid(id)) throw notFound('meeting');
    const file = await this.files.ofMeeting(viewer, id);
    void reply.header('content-disposition', 'attachment; filename="meeting.ics"');
    return asCalendar(reply, file);
  }
}

/** Only once it is written: a refusal is answered as JSON. */
function asCalendar(reply: FastifyReply, file: string): string {
  void reply.headers({
    'content-type': 'text/calendar; charset=utf-8',
    'cache-control': 'private, no-cache',
  });
  return file;
}
