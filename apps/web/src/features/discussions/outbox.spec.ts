import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Problem } from '../../apollo/problem';
import { Outbox } from './outbox';
import type { OutboxShelf, OutgoingPost } from './outgoing-post';

const problem = (code: Problem['code']): Problem => ({ code, details: {} });
const written = (id: string, threadId = 't'): OutgoingPost => ({
  id,
  threadId,
  title: `thread ${threadId}`,
  text: `text ${id}`,
  language: null,
  as: null,
});

class Shelf implements OutboxShelf {
  readonly posts = new Map<string, OutgoingPost>();
  read = () => [...this.posts.values()];
  full = false;
  put = (post: OutgoingPost) => {
    if (!this.full) this.posts.set(post.id, post);
    return !this.full;
  };
  drop = (id: string) => void this.posts.delete(id);
}

/** A server that answers each post as the test says, in its order. */
class Line {
  readonly arrived: string[] = [];
  answers: (Problem | null)[] = [];
  send = (post: OutgoingPost): Promise<Problem | null> => {
    this.arrived.push(post.id);
    return Promise.resolve(this.answers.shift() ?? null);
  };
}

const settled = async () => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

describe('posts on their way', () => {
  let shelf: Shelf;
  let line: Line;
  let outbox: Outbox;
  const states = () => outbox.of('t').map(({ id, state }) => `${id} ${state}`);

  beforeEach(() => {
    jest.useFakeTimers();
    shelf = new Shelf();
    line = new Line();
    outbox = new Outbox(line.send, shelf);
  });

  it('are sent in the order they were written, and forgotten once they arrived', async () => {
    outbox.add(written('a'));
    outbox.add(written('b'));
    expect(states()).toEqual(['a sending', 'b waiting']);
    await settled();
    expect(line.arrived).toEqual(['a', 'b']);
    expect([states(), shelf.read()]).toEqual([[], []]);
  });

  it('wait while there is no connection and go out in order, under the same ids, when it is back', async () => {
    line.answers = [problem('NETWORK')];
    outbox.add(written('a'));
    outbox.add(written('b'));
    await settled();
    expect(states()).toEqual(['a waiting', 'b waiting']);
    expect(shelf.read().map(({ id }) => id)).toEqual(['a', 'b']);
    outbox.wake();
    await settled();
    expect(line.arrived).toEqual(['a', 'a', 'b']);
    expect(states()).toEqual([]);
  });

  it('are sent all the same where the browser has no room for them, and are known not to be kept', async () => {
    shelf.full = true;
    line.answers = [problem('NETWORK')];
    outbox.add(written('a'));
    await settled();
    expect(outbox.of('t').map(({ id, kept }) => [id, kept])).toEqual([['a', false]]);
    outbox.wake();
    await settled();
    expect([line.arrived, states()]).toEqual([['a', 'a'], []]);
  });

  it('are tried again by themselves after a while', async () => {
    line.answers = [problem('NETWORK'), problem('RATE_LIMITED')];
    outbox.add(written('a'));
    await settled();
    await jest.advanceTimersByTimeAsync(8_000);
    expect(states()).toEqual(['a waiting']);
    await jest.advanceTimersByTimeAsync(8_000);
    expect([line.arrived, states()]).toEqual([['a', 'a', 'a'], []]);
  });

  it('that are refused say why, stay until their author decides, and hold no other back', async () => {
    line.answers = [problem('CONFLICT')];
    outbox.add(written('a'));
    outbox.add(written('b'));
    await settled();
    expect([line.arrived, states()]).toEqual([['a', 'b'], ['a refused']]);
    expect(outbox.of('t')[0]?.problem?.code).toBe('CONFLICT');
    expect(outbox.refused().map(({ id }) => id)).toEqual(['a']);
    expect(outbox.refused()).toBe(outbox.refused());
    outbox.retry('a');
    await settled();
    expect([line.arrived, states(), outbox.refused()]).toEqual([['a', 'b', 'a'], [], []]);
  });

  it('survive a reload', async () => {
    line.answers = [problem('NETWORK')];
    outbox.add(written('a'));
    await settled();
    outbox = new Outbox(line.send, shelf);
    expect(states()).toEqual(['a waiting']);
    outbox.wake();
    await settled();
    expect(states()).toEqual([]);
  });

  it('of one thread do not wait for those of another', async () => {
    line.answers = [problem('NETWORK')];
    outbox.add(written('a', 'other'));
    outbox.add(written('b'));
    await settled();
    expect(outbox.of('other').map(({ state }) => state)).toEqual(['waiting']);
    expect(states()).toEqual([]);
  });

  describe('from two tabs', () => {
    /** One after the other, as the lock of a browser has it. */
    const turns = () => {
      let last = Promise.resolve();
      return (_threadId: string, work: () => Promise<void>) => (last = last.then(work));
    };

    it('are sent in the order they were written, whichever tab begins', async () => {
      const inTurn = turns();
      const [first, second] = [1, 2].map(() => new Outbox(line.send, shelf, inTurn));
      line.answers = [problem('NETWORK'), problem('NETWORK'), problem('NETWORK')];
      first?.add(written('a'));
      await settled();
      second?.add(written('b'));
      await settled();
      first?.add(written('c'));
      await settled();
      line.arrived.length = 0;
      second?.wake();
      first?.wake();
      await settled();
      expect([...new Set(line.arrived)]).toEqual(['a', 'b', 'c']);
      expect([first?.of('t'), second?.of('t'), shelf.read()]).toEqual([[], [], []]);
    });

    it('do not stand in the way of each other when one is refused, and it is told where it was written', async () => {
      const inTurn = turns();
      const [first, second] = [1, 2].map(() => new Outbox(line.send, shelf, inTurn));
      line.answers = [problem('CONFLICT')];
      first?.add(written('a'));
      await settled();
      second?.add(written('b'));
      await settled();
      expect(line.arrived).toEqual(['a', 'b']);
      expect(first?.refused().map(({ id }) => id)).toEqual(['a']);
      expect(second?.refused()).toEqual([]);
    });
  });
});
