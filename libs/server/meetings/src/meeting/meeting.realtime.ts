import { EventHandlers, Realtime } from '@concert/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { meetingTouched } from './meeting.events.js';

/** Tells the open browsers of those who may see a meeting that it changed. */
@Injectable()
export class MeetingRealtime implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly realtime: Realtime,
  ) {}

  onModuleInit(): void {
    this.handlers.on(meetingTouched, 'meetings.sockets', async ({ rooms, meetingId, bodyId }) => {
      this.realtime.emit(rooms, 'meeting.changed', { meetingId, bodyId });
    });
  }
}
