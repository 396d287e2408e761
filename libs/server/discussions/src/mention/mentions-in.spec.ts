import { describe, expect, it } from '@jest/globals';
import { mentionsIn } from './mentions-in.js';

const PERSON = '6e1f7f4e-8a3c-4c1d-9a55-0d1c2b3a4f5e';
const mentions = (text: string) => mentionsIn(text).map(({ mention }) => mention);

describe('a text calls', () => {
  it('persons, entities and seats of bodies by links whose words begin with @', () => {
    const text = `[@Farida Qasimzoda](/people/${PERSON}), [@UN-Women](/entities/un-women) and **[@WG1 chairs](/bodies/wg1#chairs)**`;
    expect(mentions(text)).toEqual([
      { kind: 'person', personId: PERSON },
      { kind: 'entity', entityCode: 'un-women' },
      { kind: 'seats', bodyCode: 'wg1', group: 'chairs' },
    ]);
  });

  it('each of them once, however often they are named', () => {
    const text = '[@IOM](/entities/iom) said what [@the IOM](/entities/iom) said.';
    expect(mentions(text)).toEqual([{ kind: 'entity', entityCode: 'iom' }]);
  });

  it('nobody by a link to their page, by words alone, or by a link to somewhere else', () => {
    const text =
      '[IOM](/entities/iom), @IOM, [@IOM](https://example.org/entities/iom), [@all](/bodies/wg1#all)';
    expect(mentions(text)).toEqual([]);
  });

  it('nobody in code or in a quotation', () => {
    const text = ['`[@IOM](/entities/iom)`', '', '    [@IOM](/entities/iom)', '', '> [@IOM](/entities/iom)'];
    expect(mentions(text.join('\n'))).toEqual([]);
  });
});
