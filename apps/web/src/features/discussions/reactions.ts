import { REACTION_KINDS, type ReactionKind } from '@concert/contracts';

interface Person {
  id: string;
  name: string;
}

export interface KindOfReaction {
  kind: ReactionKind;
  count: number;
  mine: boolean;
  people: readonly Person[];
}

/** The reactions to a post as they are once the viewer has given one or taken it back. */
export function withReaction(
  reactions: readonly KindOfReaction[],
  kind: ReactionKind,
  on: boolean,
  viewer: Person,
): KindOfReaction[] {
  return REACTION_KINDS.flatMap((each) => {
    const now = reactions.find((reaction) => reaction.kind === each);
    if (each !== kind || (now?.mine ?? false) === on) return now ?? [];
    const others = now?.people.filter(({ id }) => id !== viewer.id) ?? [];
    const people = on ? [...others, viewer] : others;
    return people.length > 0 ? { kind, count: people.length, mine: on, people } : [];
  });
}
