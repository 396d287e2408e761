import { Anchors } from '@concert/discussions';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MeetingAccess } from '../meeting/meeting-access.js';
import { AgendaItemService } from './agenda-item.service.js';

/** Lets threads hang on agenda items, in each body that sits. */
@Injectable()
export class AgendaItemAnchor implements OnModuleInit {
  constructor(
    private readonly anchors: Anchors,
    private readonly items: AgendaItemService,
    private readonly access: MeetingAccess,
  ) {}

  onModuleInit(): void {
    this.anchors.offer('AGENDA_ITEM', async (viewer, id) => {
      const { title, meetingId } = await this.items.getFor(viewer, id);
      const { bodyIds } = await this.access.getFor(viewer, meetingId, 'agendaItem');
      return { title: { en: title }, bodyIds };
    });
  }
}
