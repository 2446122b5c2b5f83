import { describe, expect, it } from 'vitest';
import { matmul } from '@/lib/ops/matmul';
import { softmax } from '@/lib/ops/softmax';
import { tensor } from '@/lib/tensor/tensor';
import { type Edits, Trace } from '@/lib/trace/trace';
import { sentenceFor } from './sentence';
import { words as en } from './words.en';
import { words as zh } from './words.zh';

function run(edits: Edits, scores = [1, 2]) {
  const t = new Trace(edits);
  const probs = t.name('probs', softmax(t.name('scores', tensor(scores, [1, 2]), ['query', 'key'], { symbol: 'S' })), [
    'query',
    'key',
  ]);
  t.name('out', matmul(probs, t.name('v', tensor([0, 5], [2, 1]), ['key', 'feature'])), ['query', 'feature'], {
    symbol: 'Z',
  });
  return t;
}

const say = (trace: Trace, name: string, index: number, words = en) =>
  sentenceFor({ trace, tensor: trace.get(name).tensor, index }, words, (named, at) => `${named.symbol}[${at}]`);

describe('the sentence about a number that is not finite', () => {
  const masked = run({ probs: new Map([[0, Number.NEGATIVE_INFINITY]]) });

  it('names the operation without a value, where it happened and what was set by hand', () => {
    expect(say(masked, 'out', 0)).toBe(
      'NaN is not a number: 0 × ∞ has no value, which happened at Z[0], since probs[0] was set to −∞ by hand.',
    );
    expect(say(masked, 'out', 0, zh)).toBe(
      'NaN 不是数：算到 Z[0] 时出现了 0 × ∞，它没有值；起因是 手动把 probs[0] 设为了 −∞。',
    );
  });

  it('says of an infinite number what put it there', () => {
    expect(say(masked, 'probs', 0)).toBe('−∞ is smaller than every number: probs[0] was set to −∞ by hand.');
    expect(say(masked, 'probs', 0, zh)).toBe('−∞ 比任何数都小：手动把 probs[0] 设为了 −∞。');
    const overflown = run({}, [Number.POSITIVE_INFINITY, 1]);
    expect(say(overflown, 'scores', 0)).toBe('∞ is larger than every number: S[0] came in as ∞.');
    expect(say(overflown, 'probs', 1)).toBe(
      'NaN is not a number: ∞ − ∞ has no value, which happened at probs[1], since S[0] came in as ∞.',
    );
  });

  it('says so where the lesson’s own arithmetic made NaN of an infinite cell', () => {
    const cell = { trace: masked, tensor: masked.get('probs').tensor, index: 0 };
    const text = (words: typeof en) => sentenceFor(cell, words, ({ symbol }, at) => `${symbol}[${at}]`, Number.NaN);
    expect(text(en)).toBe(
      'NaN is not a number: this arithmetic with ∞ has no value, since probs[0] was set to −∞ by hand.',
    );
    expect(text(zh)).toBe('NaN 不是数：出现了含 ∞ 的运算，它没有值；起因是 手动把 probs[0] 设为了 −∞。');
  });

  it('is not said of a finite number', () => {
    expect(say(masked, 'probs', 1)).toBeNull();
  });
});
