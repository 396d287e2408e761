export { Mailbox } from './inbound/mailbox.js';
export { ReplyWorker } from './inbound/reply-worker.js';
export { SmtpListener } from './inbound/smtp-listener.js';
export { Digests } from './mail/digests.js';
export { SearchIndexer } from './search/search-indexer.js';
export { SearchIndexStore } from './search/search-index.store.js';
export { DESK_ENTITIES, DeskModule } from './desk.module.js';
