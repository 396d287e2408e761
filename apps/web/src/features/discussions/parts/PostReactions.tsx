import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { ReactionRow } from '../components/ReactionRow';
import { useReactions } from '../hooks/useReactions';
import type { Post } from '../hooks/useThread';

/** The reactions to a post, and one's own among them. */
export function PostReactions({ post }: { post: Post }) {
  const { set, problem } = useReactions(post);
  return (
    <>
      <ReactionRow
        reactions={post.reactions}
        onSet={post.viewerCan.react ? (kind, on) => void set(kind, on) : null}
      />
      <ProblemNotice problem={problem} />
    </>
  );
}
