import { DiscussionsModule } from '@concert/discussions';
import { DocumentsModule } from '@concert/documents';
import { GovernanceModule } from '@concert/governance';
import { IdentityModule } from '@concert/identity';
import { MeetingsModule } from '@concert/meetings';
import { ProgrammeModule } from '@concert/programme';
import { Module } from '@nestjs/common';
import { ChangedPlans } from './desk/changed-plans.js';
import { ChangedRows } from './desk/changed-rows.js';
import { ChangedSeats } from './desk/changed-seats.js';
import { DeskChangeFields, DeskItemFields, DeskResolver } from './desk/desk.resolver.js';
import { DeskService } from './desk/desk.service.js';
import { DeskVisitEntity } from './desk/desk-visit.entity.js';
import { DeskVisitStore } from './desk/desk-visit.store.js';
import { WaitingRows } from './desk/waiting-rows.js';
import { MeetingNews } from './notice/meeting-news.js';
import { MentionNews } from './notice/mention-news.js';
import { NoticeLetters } from './notice/notice-letters.js';
import { NoticeEntity } from './notice/notice.entity.js';
import { NoticeResolver } from './notice/notice.resolver.js';
import { NoticeService } from './notice/notice.service.js';
import { NoticeStore } from './notice/notice.store.js';
import { PeopleNews } from './notice/people-news.js';
import { SeatRequestNews } from './notice/seat-request-news.js';
import { Teller } from './notice/teller.js';

export const DESK_ENTITIES = [NoticeEntity, DeskVisitEntity];

/** What waits for a person, what is next and what changed. It only listens and reads. */
@Module({
  imports: [
    IdentityModule,
    GovernanceModule,
    DiscussionsModule,
    DocumentsModule,
    MeetingsModule,
    ProgrammeModule,
  ],
  providers: [
    NoticeStore,
    NoticeService,
    NoticeResolver,
    Teller,
    NoticeLetters,
    SeatRequestNews,
    MeetingNews,
    PeopleNews,
    MentionNews,
    DeskVisitStore,
    DeskService,
    WaitingRows,
    ChangedSeats,
    ChangedPlans,
    ChangedRows,
    DeskResolver,
    DeskItemFields,
    DeskChangeFields,
  ],
})
export class DeskModule {}
