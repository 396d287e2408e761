import { CalledPersons } from './called-persons.js';
import { CalledFields, MentionResolver } from './mention.resolver.js';
import { MentionStore } from './mention.store.js';
import { Mentionables } from './mentionables.js';
import { PostMentions } from './post-mentions.js';
import { UnreadMentionStore } from './unread-mention.store.js';
import { UnreadMentions } from './unread-mentions.js';

/** Whom posts call, and who has still to read that they were called. */
export const MENTION_PROVIDERS = [
  MentionStore,
  CalledPersons,
  PostMentions,
  Mentionables,
  UnreadMentionStore,
  UnreadMentions,
  MentionResolver,
  CalledFields,
];
