import { DiscussionsModule } from '@concert/discussions';
import { DocumentsModule } from '@concert/documents';
import { GovernanceModule } from '@concert/governance';
import { IdentityModule } from '@concert/identity';
import { Module } from '@nestjs/common';
import { AgendaChanges } from './agenda-item/agenda-changes.js';
import { AgendaChoiceResolver } from './agenda-item/agenda-choice.resolver.js';
import { AgendaChoices } from './agenda-item/agenda-choices.js';
import { AgendaItemAnchor } from './agenda-item/agenda-item-anchor.js';
import {
  AgendaItemOriginField,
  AgendaItemOriginFields,
  ThreadAgendaItemsFields,
} from './agenda-item/agenda-item-origin.fields.js';
import { AgendaItemThreadsField } from './agenda-item/agenda-item-threads.fields.js';
import { AgendaItemEntity } from './agenda-item/agenda-item.entity.js';
import { AgendaItemFields, MeetingAgendaFields } from './agenda-item/agenda-item.fields.js';
import { AgendaItemLoaders } from './agenda-item/agenda-item.loaders.js';
import { AgendaItemResolver } from './agenda-item/agenda-item.resolver.js';
import { AgendaItemService } from './agenda-item/agenda-item.service.js';
import { AgendaItemStore } from './agenda-item/agenda-item.store.js';
import { AgendaNewsStore } from './agenda-item/agenda-news.store.js';
import { AgendaNews } from './agenda-news.js';
import { FindableAgendaItems } from './agenda-item/findable-agenda-items.store.js';
import { ItemColumns } from './agenda-item/item-columns.js';
import { ItemsBeforeBodies } from './agenda-item/items-before-bodies.js';
import { LabelsOfOrigins } from './agenda-item/labels-of-origins.js';
import { Proposals } from './agenda-item/proposals.js';
import { CalendarController } from './calendar/calendar.controller.js';
import { CalendarFeedEntity } from './calendar/calendar-feed.entity.js';
import { CalendarFeedResolver } from './calendar/calendar-feed.resolver.js';
import { CalendarFeedService } from './calendar/calendar-feed.service.js';
import { CalendarFeedStore } from './calendar/calendar-feed.store.js';
import { FeedReading } from './calendar/feed-reading.js';
import { CalendarFiles } from './calendar/calendar-files.js';
import { BodyMeetingsFields } from './meeting/body-meetings.fields.js';
import { Convening } from './meeting/convene.js';
import { ConvocationFields, ConvokedEntityFields } from './meeting/convocation.fields.js';
import { Convocations } from './meeting/convocation.js';
import { Drafting } from './meeting/draft-meeting.js';
import { MeetingAccess } from './meeting/meeting-access.js';
import { MeetingBodyEntity } from './meeting/meeting-body.entity.js';
import { MeetingEntity } from './meeting/meeting.entity.js';
import { MeetingFields } from './meeting/meeting.fields.js';
import { MeetingLoaders } from './meeting/meeting.loaders.js';
import { MeetingRealtime } from './meeting/meeting.realtime.js';
import { MeetingResolver } from './meeting/meeting.resolver.js';
import { MeetingService } from './meeting/meeting.service.js';
import { MeetingStore } from './meeting/meeting.store.js';
import { SittingStandings } from './meeting/sitting-standings.js';
import { AgendaItemPapersFields, PaperFields } from './paper/paper.fields.js';
import { PaperLoaders } from './paper/paper.loaders.js';
import { PaperEntity } from './paper/paper.entity.js';
import { PaperResolver } from './paper/paper.resolver.js';
import { PaperService } from './paper/paper.service.js';
import { PaperStore } from './paper/paper.store.js';
import { FindableMeetings } from './meeting/findable-meetings.store.js';
import { MeetingsForDesk } from './meetings-for-desk.js';

export const MEETINGS_ENTITIES = [
  MeetingEntity,
  MeetingBodyEntity,
  AgendaItemEntity,
  PaperEntity,
  CalendarFeedEntity,
];

/** Sittings of bodies, their agendas and papers, and the calendars they stand in. */
@Module({
  imports: [IdentityModule, GovernanceModule, DiscussionsModule, DocumentsModule],
  controllers: [CalendarController],
  providers: [
    MeetingStore,
    MeetingAccess,
    MeetingService,
    MeetingLoaders,
    MeetingFields,
    MeetingResolver,
    MeetingRealtime,
    SittingStandings,
    BodyMeetingsFields,
    Drafting,
    Convening,
    Convocations,
    ConvocationFields,
    ConvokedEntityFields,
    AgendaItemStore,
    AgendaItemService,
    AgendaChanges,
    AgendaItemLoaders,
    AgendaItemFields,
    AgendaItemAnchor,
    AgendaItemThreadsField,
    AgendaItemOriginField,
    AgendaItemOriginFields,
    ThreadAgendaItemsFields,
    ItemColumns,
    LabelsOfOrigins,
    ItemsBeforeBodies,
    AgendaChoices,
    AgendaChoiceResolver,
    AgendaItemResolver,
    MeetingAgendaFields,
    Proposals,
    PaperStore,
    PaperService,
    PaperLoaders,
    PaperFields,
    PaperResolver,
    AgendaItemPapersFields,
    CalendarFeedStore,
    CalendarFeedService,
    CalendarFeedResolver,
    CalendarFiles,
    FeedReading,
    MeetingsForDesk,
    FindableMeetings,
    FindableAgendaItems,
    AgendaNewsStore,
    AgendaNews,
  ],
  exports: [MeetingsForDesk, AgendaNews, FindableMeetings, FindableAgendaItems, CalendarFiles],
})
export class MeetingsModule {}
