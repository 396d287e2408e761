import type { MigrationInterface } from 'typeorm';
import { Foundation2026112201535 } from './20261122015351-foundation.js';
import { Discussions2026112202111 } from './20261122021110-discussions.js';
import { Documents2026112202193 } from './20261122021930-documents.js';
import { Meetings2026112202213 } from './20261122022132-meetings.js';
import { Governance2026112202381 } from './20261122023811-governance.js';
import { Programme2026112202402 } from './20261122024024-programme.js';
import { Desk2026112203240 } from './20261122032401-desk.js';
import { ThreadRelabelling2026112209350 } from './20261122093500-thread-relabelling.js';
import { Reactions2026112209400 } from './20261122094000-reactions.js';
import { WithdrawnPosts2026112209410 } from './20261122094100-withdrawn-posts.js';
import { Mentions2026112212400 } from './20261122124000-mentions.js';
import { LevelsOfNotices2026112212462 } from './20261122124624-levels-of-notices.js';
import { MailsThatRespect2026112213025 } from './20261122130255-mails-that-respect.js';
import { Search2026112213300 } from './20261122133000-search.js';
import { PostHidings2026112213310 } from './20261122133100-post-hidings.js';
import { ThreadMoves2026112213320 } from './20261122133200-thread-moves.js';
import { MovedPosts2026112213330 } from './20261122133300-moved-posts.js';
import { Attachments2026112214200 } from './20261122142000-attachments.js';
import { ReplyDrafts2026112214210 } from './20261122142100-reply-drafts.js';
import { ThreadAnchors2026112214220 } from './20261122142200-thread-anchors.js';
import { InboundMail2026112214300 } from './20261122143000-inbound-mail.js';
import { CatchUp2026112214350 } from './20261122143500-catch-up.js';
import { Announcements2026112214360 } from './20261122143600-announcements.js';
import { Presence2026112214370 } from './20261122143700-presence.js';
import { Guests2026112215100 } from './20261122151000-guests.js';
import { OutboxHandlers2026112217450 } from './20261122174500-outbox-handlers.js';
import { AgendaItemOrigins2026112217460 } from './20261122174600-agenda-item-origins.js';
import { SearchOfAgendas2026112217550 } from './20261122175500-search-of-agendas.js';
import { AgendaNews2026112218100 } from './20261122181000-agenda-news.js';
import { ThreadMoveEntities2026112218250 } from './20261122182500-thread-move-entities.js';
import { ThreadReaders2026112219450 } from './20261122194500-thread-readers.js';
import { SearchOfArabic2026112220580 } from './20261122205800-search-of-arabic.js';

/** Every migration of the product, oldest first; never edited once released, only added to. */
export const MIGRATIONS: (new () => MigrationInterface)[] = [
  Foundation2026112201535,
  Discussions2026112202111,
  Documents2026112202193,
  Meetings2026112202213,
  Governance2026112202381,
  Programme2026112202402,
  Desk2026112203240,
  ThreadRelabelling2026112209350,
  Reactions2026112209400,
  WithdrawnPosts2026112209410,
  Mentions2026112212400,
  LevelsOfNotices2026112212462,
  MailsThatRespect2026112213025,
  Search2026112213300,
  PostHidings2026112213310,
  ThreadMoves2026112213320,
  MovedPosts2026112213330,
  Attachments2026112214200,
  ReplyDrafts2026112214210,
  ThreadAnchors2026112214220,
  InboundMail2026112214300,
  CatchUp2026112214350,
  Announcements2026112214360,
  Presence2026112214370,
  Guests2026112215100,
  OutboxHandlers2026112217450,
  AgendaItemOrigins2026112217460,
  SearchOfAgendas2026112217550,
  AgendaNews2026112218100,
  ThreadMoveEntities2026112218250,
  ThreadReaders2026112219450,
  SearchOfArabic2026112220580,
];
