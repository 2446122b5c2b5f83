import { describe, expect, it } from 'vitest';
import { gelu } from '../ops/gelu';
import { matmul } from '../ops/matmul';
import { softmax } from '../ops/softmax';
import { seeded } from '../random';
import { tensor } from '../tensor/tensor';
import { Arena } from './arena';
import { withBackend } from './current';

const lengths = (count: number): number[] => {
  const random = seeded(7);
  return Array.from({ length: count }, () => Math.floor(random() * 100_000));
};

describe('the arena', () => {
  it('hands out storage of the length asked for that overlaps no other, over several slabs', () => {
    const arena = new Arena();
    const given = lengths(60).map((length, i) => {
      const storage = arena.alloc(length);
      expect(storage.length).toBe(length);
      return storage.fill(i);
    });
    expect(new Set(given.map(({ buffer }) => buffer)).size).toBeGreaterThan(1);
    for (const [i, storage] of given.entries()) expect(storage.every((value) => value === i)).toBe(true);
  });

  it('starts every tensor at a 16-byte boundary', () => {
    const arena = new Arena();
    for (const length of [1, 2, 3, 4, 5, 1023, ...lengths(40)]) expect(arena.alloc(length).byteOffset % 16).toBe(0);
  });

  it('has room for a tensor larger than a slab', () => {
    const arena = new Arena();
    const small = arena.alloc(3).fill(1);
    const large = arena.alloc(3_000_001).fill(2);
    expect(large.length).toBe(3_000_001);
    expect(Array.from(small)).toEqual([1, 1, 1]);
  });

  it('hands out the same storage again after a reset, instead of new slabs', () => {
    const arena = new Arena();
    const places = () => lengths(60).map((length) => arena.alloc(length));
    const first = places();
    arena.reset();
    for (const [i, storage] of places().entries()) {
      expect(storage.buffer).toBe(first[i]?.buffer);
      expect(storage.byteOffset).toBe(first[i]?.byteOffset);
    }
  });

  it('changes no result, even where storage held something else', () => {
    const values = lengths(24).map((n) => n / 50_000 - 1);
    const compute = () => {
      const x = tensor(values, [4, 6]);
      return Array.from(softmax(matmul(gelu(x), x, { transposeB: true })).data);
    };
    const arena = new Arena();
    arena.alloc(1000).fill(Number.NaN);
    arena.reset();
    expect(withBackend(arena, compute)).toEqual(compute());
  });
});
