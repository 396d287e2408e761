import { EventHandlers, Realtime } from '@concert/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { audienceRoom } from '../standing/readable.js';
import { bodyChanged } from './body.events.js';

@Injectable()
export class BodyRealtime implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly realtime: Realtime,
  ) {}

  onModuleInit(): void {
    this.handlers.on(bodyChanged, 'governance.body', async ({ bodyId }) => {
      this.realtime.emit(audienceRoom(bodyId, 'COMPACT'), 'body.changed', { bodyId });
    });
  }
}
