import { useRef } from 'react';
import type { ReactionKind } from '@concert/contracts';
import { useAct } from '../../../apollo/use-act';
import { useViewer } from '../../identity/public';
import { withReaction } from '../reactions';
import { ReactDocument } from '../thread.generated';
import type { Post } from './useThread';

/** Gives a reaction or takes it back; it shows at once, and is undone when the server refuses it. */
export function useReactions({ id, reactions }: Post) {
  const { person } = useViewer();
  const { act, problem, forget } = useAct(ReactDocument);
  const onTheWay = useRef(new Set<ReactionKind>());
  const set = async (kind: ReactionKind, on: boolean) => {
    // A second click must not overtake the first one.
    if (onTheWay.current.has(kind)) return;
    onTheWay.current.add(kind);
    forget();
    const { id: personId, name } = person;
    const expected = withReaction(reactions, kind, on, { id: personId, name });
    const optimistic = {
      react: {
        __typename: 'Post',
        id,
        reactions: expected.map(({ people, ...reaction }) => ({
          ...reaction,
          __typename: 'PostReaction',
          people: people.map((one) => ({ id: one.id, name: one.name, __typename: 'Person' })),
        })),
      },
    };
    await act({ postId: id, kind, on }, optimistic);
    onTheWay.current.delete(kind);
  };
  return { set, problem };
}
