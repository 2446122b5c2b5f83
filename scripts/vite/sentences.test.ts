import { expect, it } from 'vitest';
import { sentenceStarts } from './sentences.ts';

/** The sentences of a text, cut where they start. */
const sentences = (text: string): string[] =>
  [0, ...sentenceStarts(text)].map((start, i, all) => text.slice(start, all[i + 1]).trim());

it.each([
  ['Row 6 meets column 10. Why? Because it must!', ['Row 6 meets column 10.', 'Why?', 'Because it must!']],
  ['It falls from 1.5 to 0.7. Then it stays.', ['It falls from 1.5 to 0.7.', 'Then it stays.']],
  [
    'Some texts, e.g. Dosovitskiy et al. 2020, say so. They err.',
    ['Some texts, e.g. Dosovitskiy et al. 2020, say so.', 'They err.'],
  ],
  ['No word for “next to”. Whatever it is', ['No word for “next to”.', 'Whatever it is']],
  [
    'He asks: “Why three?” They differ. (One does not.) End.',
    ['He asks: “Why three?”', 'They differ.', '(One does not.)', 'End.'],
  ],
  ['A mark (why not? it is one) ends nothing. So.', ['A mark (why not? it is one) ends nothing.', 'So.']],
  ['Twelve numbers, approx. a third of them. Half? no.', ['Twelve numbers, approx. a third of them.', 'Half?', 'no.']],
  ['From the rows of Q. \uFFFC follows.', ['From the rows of Q.', '\uFFFC follows.']],
])('English: %s', (text, wanted) => {
  expect(sentences(text)).toEqual(wanted);
});

it.each([
  ['一行有 0.5 个数。为什么？因为如此！完。', ['一行有 0.5 个数。', '为什么？', '因为如此！', '完。']],
  ['先相乘；再相加。', ['先相乘；', '再相加。']],
  ['有的文章说“别这样。”其实可以。', ['有的文章说“别这样。”', '其实可以。']],
  ['词元（第一个；第二个）相遇。好。', ['词元（第一个；第二个）相遇。', '好。']],
  ['他说：“先算。再看。”然后呢？！', ['他说：“先算。再看。”', '然后呢？！']],
])('Chinese: %s', (text, wanted) => {
  expect(sentences(text)).toEqual(wanted);
});

it('an interval that opens with one bracket and closes with another hides no end', () => {
  expect(sentences('Numbers in [0, 1) only. Others are cut.')).toEqual(['Numbers in [0, 1) only.', 'Others are cut.']);
});

it('a text of one sentence has no other start, with an end or without one', () => {
  expect(sentenceStarts('One sentence.')).toEqual([]);
  expect(sentenceStarts('One sentence')).toEqual([]);
});
