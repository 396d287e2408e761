import { describe, expect, it } from '@jest/globals';
import { keepLineBreaks, type WrittenTree } from './line-breaks.js';

const text = (value: string): WrittenTree => ({ type: 'text', value });
const kept = (children: WrittenTree[]): WrittenTree => {
  const tree = { type: 'root', children };
  keepLineBreaks(tree);
  return tree;
};

describe('the lines of a text', () => {
  it('stay apart, within emphasis as well', () => {
    expect(
      kept([text('one\ntwo\r\n'), { type: 'strong', children: [text('three\nfour')] }]).children,
    ).toEqual([
      text('one'),
      { type: 'break' },
      text('two'),
      { type: 'break' },
      { type: 'strong', children: [text('three'), { type: 'break' }, text('four')] },
    ]);
  });

  it('are left alone in code and where there is but one', () => {
    const children = [text('one'), { type: 'code', value: 'two\nthree' }];
    expect(kept(children).children).toEqual([text('one'), { type: 'code', value: 'two\nthree' }]);
  });
});
