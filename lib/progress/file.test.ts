import { expect, it } from 'vitest';
import { readProgress, writeProgress } from './file';
import type { ReaderProgress } from './progress';

const progress: ReaderProgress = {
  seen: { 'vit/scores': 1000 },
  answers: { 'vit/scores': { tries: 2, right: true, draw: 1, when: 2000 } },
  cards: { vit: { steps: ['scores'], box: 1, times: 2, when: 3000 } },
};

/** A file with some of its text changed. */
const changed = (text: string, instead: string): string => {
  const file = writeProgress(progress);
  expect(file).toContain(text);
  return file.replace(text, instead);
};

it.each([
  ['no JSON', '{ "kind"', { why: 'not-json', begins: '{ "kind"' }],
  ['another file', '{"kind":"recipe"}', { why: 'not-ours', came: '"recipe"' }],
  ['no object', '[1,2]', { why: 'not-ours', came: '[1,2]' }],
  ['a file of a later version', changed('"version": 1', '"version": 9'), { why: 'newer', version: 9, known: 1 }],
  [
    'a time that is none',
    changed('"when": 2000', '"when": "today"'),
    { why: 'bad-value', at: 'answers["vit/scores"].when', expected: 'time', came: '"today"' },
  ],
  [
    'a count below nought',
    changed('"tries": 2', '"tries": -2'),
    { why: 'bad-value', at: 'answers["vit/scores"].tries', expected: 'count', came: '-2' },
  ],
  [
    'a name that no step can have',
    changed('"vit/scores": 1000', '"__proto__": 1000'),
    { why: 'bad-value', at: 'seen["__proto__"]', expected: 'name', came: '"__proto__"' },
  ],
  [
    'a step that is no name',
    changed('"scores"\n', '7\n'),
    { why: 'bad-value', at: 'cards["vit"].steps[0]', expected: 'name', came: '7' },
  ],
  [
    'a list for the cards',
    '{"kind":"headlight-progress","version":1,"seen":{},"answers":{},"cards":[]}',
    { why: 'bad-value', at: 'cards', expected: 'object', came: '[]' },
  ],
])('refuses %s, and says what was expected and what came', (_, text, refusal) => {
  expect(readProgress(text)).toEqual({ refusal });
});

it('refuses what is too large to be one', () => {
  expect(readProgress(' '.repeat(5_000_000))).toMatchObject({ refusal: { why: 'too-large', most: 4_000_000 } });
});
