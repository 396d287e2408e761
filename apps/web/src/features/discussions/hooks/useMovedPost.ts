import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { postPath } from '../paths';
import type { Post } from './useThread';

/** Follows the post that an address names to where it was moved; who reads it while it is moved is left where they are. */
export function useMovedPost(posts: readonly Post[], sought: number | null): void {
  const navigate = useNavigate();
  const readHere = useRef<number>(undefined);
  const post = sought === null ? undefined : posts.find(({ seq }) => seq === sought);
  useEffect(() => {
    if (!post) return;
    const { seq, thread } = post.moved ?? {};
    if (!post.moved) readHere.current = post.seq;
    else if (readHere.current !== post.seq && thread && typeof seq === 'number')
      void navigate(postPath(thread.id, seq), { replace: true });
  }, [post, navigate]);
}
