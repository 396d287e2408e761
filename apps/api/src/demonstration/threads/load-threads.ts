import { CLASSIFICATIONS } from '@concert/contracts';
import { insertRows } from '../../reference-data/insert-rows.js';
import { stableId } from '../../reference-data/stable-id.js';
import { Chance } from '../chance.js';
import { personId } from '../people/person-id.js';
import type { Voices } from '../people/voices.js';
import type { Story } from '../story.js';
import { BORDERS_AND_THREATS } from './borders-and-threats.js';
import { COMMITTEE } from './committee.js';
import { type Conversation, threadIdOf } from './conversation.js';
import { JUSTICE_AND_RESOURCES } from './justice-and-resources.js';
import { PREVENTION } from './prevention.js';
import { reactions } from './reactions.js';
import { RIGHTS_AND_GENDER } from './rights-and-gender.js';
import { availability, introductions } from './routine.js';
import { GUEST, WITH_A_GUEST } from './with-a-guest.js';

const CHAIRS = {
  WG1: 'chair.wg1',
  WG2: 'noor.sarafande',
  WG3: 'chair.wg3',
  WG4: 'henrike.stollwasser',
  WG5: 'ruslan.kestrovic',
  WG6: 'evander.achterhol',
  WG7: 'salome.iribarnegui',
  WG8: 'adaeze.thornkolisa',
};

/** A guest speaks for no entity. */
const NO_VOICE = { entityId: null, capacity: null };

/** Threads older than this are read to the end by everyone. */
const READ_AFTER_DAYS = 9;

/** The threads of every body, their posts, the reactions to them, and how far each person has read. */
export async function loadThreads(story: Story, voices: Voices): Promise<void> {
  const chance = new Chance(2_024);
  const told = conversations(voices, chance).map((conversation) => tell(conversation, story, voices, chance));
  const { database } = story;
  await insertRows(
    database,
    'thread',
    told.map(({ thread }) => thread),
  );
  await insertRows(
    database,
    'post',
    told.flatMap(({ posts }) => posts),
  );
  await insertRows(
    database,
    'post_edit',
    told.flatMap(({ edits }) => edits),
  );
  const reacting = new Chance(4_031);
  await insertRows(
    database,
    'post_reaction',
    told.flatMap(({ posts }) => reactions(posts, reacting)),
  );
  await insertRows(
    database,
    'read_mark',
    told.flatMap(({ marks }) => marks),
  );
}

function conversations(voices: Voices, chance: Chance): Conversation[] {
  const routine = Object.entries(CHAIRS).map(([body, chair], index) =>
    availability(body, chair, (key) => voices.mayAnswer(key, body), 26 + index * 3, chance),
  );
  return [
    ...COMMITTEE,
    introductions(),
    ...PREVENTION,
    ...BORDERS_AND_THREATS,
    ...JUSTICE_AND_RESOURCES,
    ...RIGHTS_AND_GENDER,
    ...routine,
    WITH_A_GUEST,
  ];
}

function tell(conversation: Conversation, story: Story, voices: Voices, chance: Chance) {
  const { body, title, audience = 'BODY', classification = CLASSIFICATIONS[0] } = conversation;
  const threadId = threadIdOf(conversation);
  const times = instants(conversation, story, chance);
  const posts = conversation.posts.map((said, index) => {
    const guest = said.by === GUEST.key;
    const { entityId, capacity } = guest ? NO_VOICE : voices.speaking(said.by, body, audience);
    const createdAt = times[index] ?? story.at(-1, '12:00');
    return {
      id: stableId('demonstration', 'post', threadId, index),
      thread_id: threadId,
      seq: index + 1,
      author_id: personId(said.by),
      entity_id: entityId,
      capacity,
      organisation: guest ? GUEST.organisation : null,
      text: said.text,
      language: said.language,
      created_at: createdAt,
      edited_at: said.before === undefined ? null : minutesLater(createdAt, 25),
      hidden: false,
      version: said.before === undefined ? 1 : 2,
    };
  });
  const [first, last] = [posts[0], posts.at(-1)];
  if (!first || !last) throw new Error(`Nobody says anything in "${title}".`);
  const thread = {
    id: threadId,
    body_id: story.body(body),
    title,
    audience,
    classification,
    pinned: conversation.pinned ?? false,
    closed: conversation.closed ?? false,
    created_at: first.created_at,
    created_by_id: first.author_id,
    last_seq: last.seq,
    last_post_at: last.created_at,
    last_author_id: last.author_id,
    version: 1,
  };
  return {
    thread,
    posts,
    edits: edits(conversation, posts),
    marks: marks(conversation, thread, posts, voices, chance),
  };
}

/** Working hours on working days, one after the other, the last one before the anchor. */
function instants({ began, ended, posts }: Conversation, story: Story, chance: Chance): Date[] {
  const step = posts.length > 1 ? (began - ended) / (posts.length - 1) : 0;
  return posts
    .map((_, index) => {
      const daysAgo = Math.round(began - index * step);
      const minute = chance.between(8 * 60, 19 * 60);
      return story.workdayBefore(-daysAgo, `${clock(Math.floor(minute / 60))}:${clock(minute % 60)}`);
    })
    .sort((a, b) => a.getTime() - b.getTime())
    .map((at, index) => new Date(at.getTime() + index * 1_000));
}

const clock = (number: number): string => String(number).padStart(2, '0');
const minutesLater = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * 60_000);

interface PostRow {
  id: string;
  seq: number;
  author_id: string;
  edited_at: Date | null;
}

const edits = (conversation: Conversation, posts: readonly PostRow[]) =>
  posts.flatMap((post, index) => {
    const before = conversation.posts[index]?.before;
    if (before === undefined) return [];
    const id = stableId('demonstration', 'post-edit', post.id);
    return [{ id, post_id: post.id, text: before, edited_at: post.edited_at, edited_by_id: post.author_id }];
  });

/** Nobody is behind what they wrote themselves; of a fresh thread, many have the last few posts still before them. */
function marks(
  conversation: Conversation,
  thread: { id: string; last_seq: number; last_post_at: Date },
  posts: readonly PostRow[],
  voices: Voices,
  chance: Chance,
) {
  return voices.readers(conversation.body, conversation.audience ?? 'BODY').map(({ key }) => {
    const own = posts.findLast((post) => post.author_id === personId(key))?.seq ?? 1;
    const behind = conversation.ended >= READ_AFTER_DAYS || chance.next() < 0.45 ? 0 : chance.between(1, 4);
    const seq = Math.max(own, thread.last_seq - behind);
    return {
      person_id: personId(key),
      thread_id: thread.id,
      seq,
      read_at: minutesLater(thread.last_post_at, 30),
    };
  });
}
