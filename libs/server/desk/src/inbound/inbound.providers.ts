import { InboundLogResolver } from './inbound-log.resolver.js';
import { InboundLogService } from './inbound-log.service.js';
import { InboundMailStore } from './inbound-mail.store.js';
import { Mailbox } from './mailbox.js';
import { PostReply } from './post-reply.js';
import { ReplyAddresses } from './reply-addresses.js';
import { ReplyFiles } from './reply-files.js';
import { ReplyWorker } from './reply-worker.js';
import { ReturnedReplies } from './returned-replies.js';
import { SmtpListener } from './smtp-listener.js';

/** Replies by mail: what takes them in, what becomes of them, and the log of it. */
export const INBOUND_PROVIDERS = [
  InboundMailStore,
  ReplyAddresses,
  Mailbox,
  SmtpListener,
  ReplyFiles,
  ReturnedReplies,
  PostReply,
  ReplyWorker,
  InboundLogService,
  InboundLogResolver,
];
