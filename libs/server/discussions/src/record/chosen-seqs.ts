import { LIMITS } from '@concert/contracts';
import { invalid } from '@concert/kernel';

const RANGES = /^\d{1,9}(-\d{1,9})?(,\d{1,9}(-\d{1,9})?)*$/;

/** The numbers of the posts that an address asks for, as `3-7,12`; INVALID_INPUT for anything else, or for too many. */
export function chosenSeqs(posts: string): number[] {
  if (!RANGES.test(posts)) throw invalid('posts', 'notAChoice');
  const seqs = new Set<number>();
  for (const part of posts.split(',')) {
    const [from = 0, to = from] = part.split('-').map(Number);
    if (from < 1 || to < from) throw invalid('posts', 'notAChoice');
    if (to - from >= LIMITS.recordPosts) throw invalid('posts', 'tooMany');
    for (let seq = from; seq <= to; seq += 1) seqs.add(seq);
    if (seqs.size > LIMITS.recordPosts) throw invalid('posts', 'tooMany');
  }
  return [...seqs].sort((one, other) => one - other);
}
