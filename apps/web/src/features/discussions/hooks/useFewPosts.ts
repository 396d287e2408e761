import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent, type RefObject } from 'react';
import { LIMITS } from '@concert/contracts';
import { dropPosts } from '../fetch-posts';
import { postAnchor } from '../paths';
import { staysAround } from '../post-window';
import type { Post } from './useThread';

const MOST = 200;
const AROUND = 75;
const RESTED = 300;

/**
 * However far one has read in a thread, its page does not become heavy: when the reader rests, posts far away from what
 * they look at leave it, but for those somebody is doing something with.
 */
export function useFewPosts(
  list: RefObject<HTMLElement | null>,
  threadId: string,
  posts: readonly Post[],
): void {
  const client = useApolloClient();
  const drop = useEffectEvent(() => {
    if (posts.length <= MOST || !list.current) return;
    const seqs = posts.map(({ seq }) => seq);
    const stays = staysAround(seqs, readingIn(list.current), { around: AROUND, atEnd: LIMITS.pageSize });
    const leaving = new Set(seqs.filter((seq) => !stays(seq) && !isInUse(seq)));
    if (leaving.size > 0) dropPosts(client, threadId, (seq) => leaving.has(seq));
  });
  useEffect(() => {
    let timer = setTimeout(drop, RESTED);
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(drop, RESTED);
    };
    window.addEventListener('scroll', wait, { passive: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener('scroll', wait);
    };
  }, [posts]);
}

/** The number of the post at the top of the window; the last one for those who are beyond. */
function readingIn(list: Element): number {
  const ends = [...list.querySelectorAll<HTMLElement>('[data-end]')];
  const end = ends.find((one) => one.getBoundingClientRect().top > 0) ?? ends.at(-1);
  return Number(end?.dataset.end ?? 0);
}

/** It has the focus, is being changed, or is part of what somebody has marked. */
function isInUse(seq: number): boolean {
  const post = document.getElementById(postAnchor(seq));
  if (!post) return false;
  const marked = window.getSelection();
  return (
    post.contains(document.activeElement) ||
    post.querySelector('textarea') !== null ||
    (marked !== null && !marked.isCollapsed && marked.containsNode(post, true))
  );
}
