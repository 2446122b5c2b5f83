import { expect, it } from 'vitest';
import { Arena } from './arena';
import type { Backend } from './current';
import { lasting } from './lasting';
import { wasmBackend } from './wasm';

/** Large and small in turns, as the weights of a Transformer's block are. */
const lengths = Array.from({ length: 12 }, (_, i) => (i % 2 ? 768 : 1_050_000));

/** How many of them lie in the one memory that the kernels read. */
function inMemory(of: (below: Backend) => Backend): number {
  const below = wasmBackend(44);
  const memory = below.slab?.(4)?.buffer;
  const chosen = of(below);
  return lengths.filter((length) => chosen.alloc(length).buffer === memory).length;
}

it('puts weights into the memory of the kernels without gaps, where an arena runs out of it', () => {
  expect(inMemory(lasting)).toBe(lengths.length);
  expect(inMemory((below) => new Arena(below))).toBeLessThan(lengths.length);
});

it('takes the heap where that memory is full', () => {
  const weights = lasting(wasmBackend(8));
  expect(weights.alloc(3_000_000).length).toBe(3_000_000);
});
