import { describe, expect, it } from 'vitest';
import type { Digits } from './digits';
import { proceduralDigits } from './procedural';
import { defaultWarp } from './recipe';
import { Stream } from './stream';

const options = { seed: 5, warp: defaultWarp, coloured: 0.7 };
const drawn = proceduralDigits(10, 1);
const stream = (seed = 5) =>
  new Stream(
    [
      { digits: drawn, perBatch: 6 },
      { digits: drawn, perBatch: 2 },
    ],
    { ...options, seed },
  );
const equal = (a: Float32Array, b: Float32Array) => a.length === b.length && a.every((x, i) => x === b[i]);

describe('the batches of a run', () => {
  it('repeat with their seed and differ with another', () => {
    const [first, again, other] = [stream(), stream(), stream(6)].map((x) => x.examples(3, 0, 8).images);
    expect(equal(first as Float32Array, again as Float32Array)).toBe(true);
    expect(equal(first as Float32Array, other as Float32Array)).toBe(false);
  });

  it('are the same made whole, made in parts and made in any order', () => {
    const whole = stream().examples(2, 0, 8);
    const parts = stream();
    const last = parts.examples(2, 5, 8);
    parts.examples(9, 0, 8);
    const first = parts.examples(2, 0, 5);
    expect([...first.labels, ...last.labels]).toEqual([...whole.labels]);
    expect(equal(Float32Array.of(...first.images, ...last.images), whole.images)).toBe(true);
  });

  it('hold what a network reads: pixels from 0 to 1, one label each', () => {
    const { images, labels } = stream().examples(0, 0, 8);
    expect(images.length).toBe(8 * 28 * 28 * 3);
    expect(images.every((pixel) => pixel >= 0 && pixel <= 1)).toBe(true);
    expect(labels.every((label) => Number.isInteger(label) && label >= 0 && label < 10)).toBe(true);
  });

  it('meet every digit of a source once in each pass, in a new order', () => {
    const met: number[] = [];
    const digits: Digits = { count: 12, ink: () => new Uint8Array(784), label: (i) => i };
    const all = new Stream([{ digits, perBatch: 4 }], options);
    for (let step = 0; step < 6; step++) met.push(...all.examples(step, 0, 4).labels);
    const [first, second] = [met.slice(0, 12), met.slice(12)];
    const sorted = (x: number[]) => [...x].sort((a, b) => a - b);
    expect(sorted(first)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(sorted(second)).toEqual(sorted(first));
    expect(second).not.toEqual(first);
  });

  it('have no picture beyond their last', () => {
    expect(() => stream().examples(0, 0, 9)).toThrow('A batch has 8 pictures; there is no picture 8.');
  });
});
