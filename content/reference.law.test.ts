import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choice, choices, firstOfEach } from '@/lib/choice';
import { home, parse as open, format as write } from '@/lib/permalink/link';
import type { Catalogue } from '@/lib/permalink/state';
import { formatRef, parseRef } from '@/lib/reference';
import { openCase, runCase } from '@/lib/systems/case';
import { systemFiles } from '@/lib/systems/files';
import type { Chosen } from './chosen';
import { find, referenceTo } from './reference';

const GOLDEN = new URL('../tests/golden/', import.meta.url);
const cases = readdirSync(GOLDEN).filter((file) => file.endsWith('.safetensors'));

const anyOf = (most: number): fc.Arbitrary<Chosen> =>
  fc
    .record(Object.fromEntries(choices.map((kind) => [kind, fc.nat(most)])) as Record<Choice, fc.Arbitrary<number>>)
    .map((chosen) => ({ ...chosen, knobs: {} }));

const catalogue: Catalogue = {
  lessons: [{ id: 'a', steps: ['b'] }],
  pictures: ['c'],
  languages: ['en', 'zh'],
  preferred: 'en',
};

/** The reference as a link brings it back. */
function throughLink(ref: string, at: readonly number[]): string | null | undefined {
  const state = { ...home(catalogue), lesson: 'a', step: 'b', cell: { tensor: ref, at } };
  return open(write(state, catalogue), catalogue).state.cell?.tensor;
}

const golden = await Promise.all(
  cases.map(async (file) => {
    const opened = await openCase(readFileSync(new URL(file, GOLDEN)), systemFiles);
    return [file, runCase(opened)] as const;
  }),
);

it.each(golden)('a reference to a cell of %s shows exactly that cell, as text and through a link too', (_, trace) => {
  fc.assert(
    fc.property(fc.nat(), anyOf(7), (place, chosen) => {
      // Compared here and told at once: of a hundred thousand places, Vitest would keep a record each.
      const lost = trace.names.flatMap((name) => {
        const named = trace.get(name);
        const index = place % named.tensor.data.length;
        const { ref, cell } = referenceTo(named, index, chosen);
        return [ref, formatRef(parseRef(ref)), throughLink(ref, cell)].filter((text) => {
          const shown = find(trace, text as string, chosen);
          return shown?.named !== named || shown.flat(...cell) !== index || `${shown.locate(index)}` !== `${cell}`;
        });
      });
      expect(lost).toEqual([]);
    }),
    { numRuns: process.env.EVERY === '1' ? 30 : 8 },
  );
});

describe('a cell of block 1', () => {
  const following = golden.flatMap(([, trace]) =>
    trace.names.flatMap((name) => {
      const other = name.replace('block.0.', 'block.1.');
      return other !== name && trace.find(other) ? [[name, other, trace] as const] : [];
    }),
  );
  const inBlock = (block: number): Chosen => ({ ...firstOfEach, block, knobs: {} });

  it('is followed to the block that is chosen, in activations, weights and gradients', () => {
    for (const [name, other, trace] of following) {
      const { ref } = referenceTo(trace.get(name), 0, inBlock(0));
      expect(find(trace, ref, inBlock(1))?.named.name).toBe(other);
    }
    const kinds = following.map(([name]) => /^(grad\.w|w|grad|)\.?block/.exec(name)?.[1]);
    expect(kinds).toEqual(expect.arrayContaining(['', 'w', 'grad.w']));
  });

  it('is held where another block is chosen', () => {
    for (const [name, , trace] of following) {
      const { ref } = referenceTo(trace.get(name), 0, inBlock(1));
      expect(find(trace, ref, inBlock(1))?.named.name).toBe(name);
    }
  });
});
