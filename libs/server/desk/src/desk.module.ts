import { DiscussionsModule } from '@concert/discussions';
import { DocumentsModule } from '@concert/documents';
import { GovernanceModule } from '@concert/governance';
import { IdentityModule } from '@concert/identity';
import { MeetingsModule } from '@concert/meetings';
import { ProgrammeModule } from '@concert/programme';
import { Module } from '@nestjs/common';
import { AnnouncementHearers } from './announcement/announcement-hearers.js';
import { AnnouncementResolver, HearersFields } from './announcement/announcement.resolver.js';
import { CatchUpVisitEntity } from './catch-up/catch-up-visit.entity.js';
import { CatchUpVisitStore } from './catch-up/catch-up-visit.store.js';
import { CatchUpBodyFields, CatchUpResolver, CatchUpThreadFields } from './catch-up/catch-up.resolver.js';
import { CatchUpService } from './catch-up/catch-up.service.js';
import { CaughtUp } from './catch-up/caught-up.js';
import { OwnBodies } from './catch-up/own-bodies.js';
import { ChangedAgendas } from './desk/changed-agendas.js';
import { ChangedPlans } from './desk/changed-plans.js';
import { ChangedRows } from './desk/changed-rows.js';
import { ChangedSeats } from './desk/changed-seats.js';
import { DeskChangeFields, DeskItemFields, DeskMentionFields, DeskResolver } from './desk/desk.resolver.js';
import { DeskService } from './desk/desk.service.js';
import { DeskVisitEntity } from './desk/desk-visit.entity.js';
import { DeskVisitStore } from './desk/desk-visit.store.js';
import { MentionRows } from './desk/mention-rows.js';
import { UnreadRows } from './desk/unread-rows.js';
import { WaitingRows } from './desk/waiting-rows.js';
import { INBOUND_PROVIDERS } from './inbound/inbound.providers.js';
import { InboundMailEntity } from './inbound/inbound-mail.entity.js';
import { Mailbox } from './inbound/mailbox.js';
import { ReplyWorker } from './inbound/reply-worker.js';
import { SmtpListener } from './inbound/smtp-listener.js';
import { Followers } from './level/followers.js';
import { Heard } from './level/heard.js';
import { NoticeLevelEntity } from './level/notice-level.entity.js';
import { NoticeLevelLoaders } from './level/notice-level.loaders.js';
import { BodyLevelFields, NoticeLevelResolver, ThreadLevelFields } from './level/notice-level.resolver.js';
import { NoticeLevelService } from './level/notice-level.service.js';
import { NoticeLevelStore } from './level/notice-level.store.js';
import { DigestMails } from './mail/digest-mails.js';
import { Digests } from './mail/digests.js';
import { Letters } from './mail/letters.js';
import { MailReaders } from './mail/mail-readers.js';
import { NoticeMails } from './mail/notice-mails.js';
import { ToldMeetings } from './mail/told-meetings.js';
import { ToldNotices } from './mail/told-notices.js';
import { ToldPosts } from './mail/told-posts.js';
import { UnmailedNotices } from './mail/unmailed-notices.js';
import { UnsubscribeController } from './mail/unsubscribe.controller.js';
import { Unsubscribing } from './mail/unsubscribing.js';
import { MailLogResolver } from './mail-log/mail-log.resolver.js';
import { MailLogService } from './mail-log/mail-log.service.js';
import { GatheredNotices } from './notice/gathered-notices.js';
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
import { ThreadNews } from './notice/thread-news.js';
import { ThreadTeller } from './notice/thread-teller.js';
import { SearchEntryEntity } from './search/search-entry.entity.js';
import { SearchHeadlines } from './search/search-headlines.store.js';
import { SearchDays } from './search/search-days.js';
import { SearchHits } from './search/search-hits.js';
import { SearchIndexStore } from './search/search-index.store.js';
import { SearchIndexer } from './search/search-indexer.js';
import { SearchListener } from './search/search-listener.js';
import { SearchResolver } from './search/search.resolver.js';
import { SearchService } from './search/search.service.js';
import { SearchSources } from './search/search-sources.js';
import { SearchStore } from './search/search.store.js';
import { SearchTaskEntity } from './search/search-task.entity.js';
import { NoticeSettingEntity } from './settings/notice-setting.entity.js';
import { NoticeSettingResolver } from './settings/notice-setting.resolver.js';
import { NoticeSettingService } from './settings/notice-setting.service.js';
import { NoticeSettingStore } from './settings/notice-setting.store.js';

export const DESK_ENTITIES = [
  NoticeEntity,
  NoticeLevelEntity,
  NoticeSettingEntity,
  DeskVisitEntity,
  InboundMailEntity,
  CatchUpVisitEntity,
  SearchEntryEntity,
  SearchTaskEntity,
];

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
  controllers: [UnsubscribeController],
  providers: [
    ...INBOUND_PROVIDERS,
    UnmailedNotices,
    MailReaders,
    Unsubscribing,
    Letters,
    ToldMeetings,
    ToldPosts,
    ToldNotices,
    NoticeMails,
    DigestMails,
    Digests,
    MailLogService,
    MailLogResolver,
    NoticeStore,
    NoticeService,
    NoticeResolver,
    Teller,
    NoticeLetters,
    SeatRequestNews,
    MeetingNews,
    PeopleNews,
    MentionNews,
    NoticeLevelStore,
    NoticeLevelService,
    NoticeLevelLoaders,
    NoticeLevelResolver,
    ThreadLevelFields,
    BodyLevelFields,
    Followers,
    AnnouncementHearers,
    AnnouncementResolver,
    HearersFields,
    GatheredNotices,
    ThreadTeller,
    ThreadNews,
    NoticeSettingStore,
    NoticeSettingService,
    NoticeSettingResolver,
    CatchUpVisitStore,
    OwnBodies,
    CatchUpService,
    CaughtUp,
    CatchUpResolver,
    CatchUpBodyFields,
    CatchUpThreadFields,
    DeskVisitStore,
    DeskService,
    Heard,
    MentionRows,
    UnreadRows,
    WaitingRows,
    ChangedSeats,
    ChangedPlans,
    ChangedRows,
    ChangedAgendas,
    DeskResolver,
    DeskItemFields,
    DeskMentionFields,
    DeskChangeFields,
    SearchSources,
    SearchIndexStore,
    SearchIndexer,
    SearchListener,
    SearchStore,
    SearchHeadlines,
    SearchHits,
    SearchDays,
    SearchService,
    SearchResolver,
  ],
  exports: [SearchIndexer, SearchIndexStore, Mailbox, ReplyWorker, SmtpListener],
})
export class DeskModule {}
