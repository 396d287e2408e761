import { audienceRoom } from '@concert/governance';
import { EventHandlers, Realtime } from '@concert/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { documentAdded, documentChanged, type DocumentPlace, documentRevised } from './document.events.js';

/** Tells open browsers which document to fetch again; what they may still see of it is decided when they do. */
@Injectable()
export class DocumentRealtime implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly realtime: Realtime,
  ) {}

  onModuleInit(): void {
    const tell = async ({ documentId, bodyId, audiences }: DocumentPlace): Promise<void> => {
      const rooms = audiences.map((audience) => audienceRoom(bodyId, audience));
      this.realtime.emit(rooms, 'document.changed', { documentId, bodyId });
    };
    this.handlers.on(documentAdded, 'documents.sockets', tell);
    this.handlers.on(documentRevised, 'documents.sockets', tell);
    this.handlers.on(documentChanged, 'documents.sockets', tell);
  }
}
