import type { ReactionKind } from '@concert/contracts';
import type { Chance } from '../chance.js';

interface PostRow {
  id: string;
  author_id: string;
  created_at: Date;
}

const KINDS: readonly ReactionKind[] = ['THANKS', 'NOTED', 'NOTED', 'WELL_DONE', 'WORKING_ON_IT'];

/** Those who speak in a thread react to what the others say, to some of it and not much. */
export function reactions(posts: readonly PostRow[], chance: Chance) {
  const speakers = [...new Set(posts.map((post) => post.author_id))];
  return posts.flatMap((post) => {
    const others = speakers.filter((speaker) => speaker !== post.author_id);
    const reacting = chance.next() < 0.4 ? chance.some(others, chance.between(1, 3)) : [];
    return reacting.map((person_id, index) => ({
      post_id: post.id,
      person_id,
      kind: chance.pick(KINDS),
      at: new Date(post.created_at.getTime() + (index + 1) * 60_000),
    }));
  });
}
