import { describe, expect, it } from '@jest/globals';
import { type KindOfReaction, withReaction } from './reactions';

const [ann, ben] = [
  { id: 'a', name: 'Ann' },
  { id: 'b', name: 'Ben' },
];
const thanked: KindOfReaction = { kind: 'THANKS', count: 1, mine: false, people: [ben] };

describe('a reaction shown before the server has answered', () => {
  it('joins those of others, who came before', () => {
    expect(withReaction([thanked], 'THANKS', true, ann)).toEqual([
      { kind: 'THANKS', count: 2, mine: true, people: [ben, ann] },
    ]);
  });

  it('stands where the server will put it, whatever was given first', () => {
    const working: KindOfReaction = { ...thanked, kind: 'WORKING_ON_IT' };
    expect(withReaction([working], 'NOTED', true, ann).map(({ kind }) => kind)).toEqual([
      'NOTED',
      'WORKING_ON_IT',
    ]);
  });

  it('is gone when it was the last of its kind, and leaves those of others', () => {
    const mine: KindOfReaction = { kind: 'QUESTION', count: 1, mine: true, people: [ann] };
    expect(withReaction([thanked, mine], 'QUESTION', false, ann)).toEqual([thanked]);
    expect(
      withReaction([{ ...thanked, count: 2, mine: true, people: [ben, ann] }], 'THANKS', false, ann),
    ).toEqual([thanked]);
  });

  it('changes nothing when it is given twice', () => {
    expect(withReaction([thanked], 'NOTED', false, ann)).toEqual([thanked]);
    expect(withReaction([thanked], 'THANKS', true, ben)).toHaveLength(1);
  });
});
