import { describe, expect, it } from 'vitest';
import { backward } from '../tensor/backward';
import { tensor } from '../tensor/tensor';
import { crossEntropy } from './cross-entropy';
import { fillMasked } from './fill-masked';
import { gather } from './gather';
import { matmul } from './matmul';
import { mean } from './mean';
import { relativeIndex } from './relative-index';
import { MaskedRowError, softmax } from './softmax';

describe('softmax', () => {
  it('says which row is masked throughout instead of giving NaN', () => {
    const x = tensor([1, 2, 3, 4], [2, 2]);
    const masked = fillMasked(x, tensor([0, 1, 1, 1], [2, 2], 'i32'));
    expect(() => softmax(masked)).toThrow(MaskedRowError);
    expect(() => softmax(masked)).toThrow('row [1] is −∞ throughout');
  });

  it('gives masked keys exactly no weight', () => {
    const masked = fillMasked(tensor([5, 1, 1], [3]), tensor([1, 0, 0], [3], 'i32'));
    expect(Array.from(softmax(masked).data)).toEqual([0, 0.5, 0.5]);
  });

  it('stays finite where the exponentials would not', () => {
    expect(Array.from(softmax(tensor([1000, 1000], [2])).data)).toEqual([0.5, 0.5]);
  });
});

describe('an index', () => {
  const table = tensor([1, 2, 3, 4], [2, 2]);

  it.each([2, -1, 0.5, Number.NaN])('of %d is refused by a table of two entries', (entry) => {
    expect(() => gather(table, tensor([0, entry], [2], 'i32'))).toThrow(RangeError);
    expect(() => gather(table, tensor([0, entry], [2], 'i32'))).toThrow(`gather: index ${entry} at position 1`);
  });

  it.each([3, -1, 1.5])('of class %d is refused as a label among three classes', (label) => {
    expect(() => crossEntropy(tensor([1, 2, 3], [3]), tensor([label], [1], 'i32'))).toThrow(
      `crossEntropy: label ${label} at position 0 is no class; the 3 classes are called 0 to 2.`,
    );
  });
});

describe('a wrong shape', () => {
  it('is answered with the op, the shapes that came and what would fit', () => {
    expect(() => matmul(tensor([1, 2], [1, 2]), tensor([1, 2, 3], [3, 1]))).toThrow(
      'matmul: 1 × 2 and 3 × 1: the inner sizes 2 and 3 must be equal.',
    );
  });
});

describe('a gradient', () => {
  it('starts from one number', () => {
    const x = tensor([1, 2], [2]);
    expect(() => backward(softmax(x), [x])).toThrow('the loss has 2');
  });

  it('is zero where the loss does not depend on the tensor', () => {
    const [x, apart] = [tensor([1, 2], [2]), tensor([3], [1])];
    expect(Array.from(backward(mean(x, 0), [x, apart]).of(apart).data)).toEqual([0]);
  });
});

describe('the relative index', () => {
  it('of a 2 × 2 grid is the one in Swin’s code', () => {
    const index = relativeIndex(2, 2);
    expect(index.dtype).toBe('i32');
    expect(Array.from(index.data)).toEqual([4, 3, 1, 0, 5, 4, 2, 1, 7, 6, 4, 3, 8, 7, 5, 4]);
  });
});
