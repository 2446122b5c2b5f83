import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstOfEach } from '@/lib/choice';
import { formatRef } from '@/lib/reference';
import { openCase, runCase } from '@/lib/systems/case';
import { systemFiles } from '@/lib/systems/files';
import { flatIndex } from '@/lib/tensor/shape';
import type { Named } from '@/lib/trace/trace';
import { arrangementFor, keptCell, MOST_WITHIN } from './arrangement';
import { axisKeys, find } from './reference';

const GOLDEN = new URL('../tests/golden/', import.meta.url);
const chosen = { ...firstOfEach, head: 1, knobs: {} };

const runs = await Promise.all(
  readdirSync(GOLDEN)
    .filter((file) => file.endsWith('.safetensors'))
    .map(async (file) => [file, runCase(await openCase(readFileSync(new URL(file, GOLDEN)), systemFiles))] as const),
);

/** Axes that run, in any order, and an entry for each axis: what somebody may choose for a tensor. */
const choiceFor = ({ axes, tensor }: Named) =>
  fc.record({
    order: fc.shuffledSubarray(axisKeys(axes), {
      minLength: Math.min(2, axes.length),
      maxLength: Math.min(3, axes.length),
    }),
    at: fc.tuple(...tensor.shape.map((size) => fc.nat(size - 1))),
  });

describe.each(runs)('the tensors of %s', (_, trace) => {
  const tensors = trace.names.map((name) => trace.get(name)).filter(({ tensor }) => tensor.data.length > 0);

  it('show the cell that stands there, whichever axes run where and wherever the others are held', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...tensors).chain((named) => fc.tuple(fc.constant(named), choiceFor(named))),
        (each) => {
          const [named, { order, at }] = each;
          const keys = axisKeys(named.axes);
          const held = keys.flatMap((key, i): [string, string][] => (order.includes(key) ? [] : [[key, `${at[i]}`]]));
          const tensor = formatRef({ name: named.name, holds: held, run: null, transposed: false });
          const laid = arrangementFor(named, { tensor, axes: order }, chosen, {});
          if (order.length > 1) {
            const running = [laid.down, laid.across, laid.within].filter((i) => i !== null);
            expect(running.map((i) => keys[i])).toEqual(order);
          }
          const along = (axis: number | null): number => (axis === null ? 0 : (at[axis] as number));
          const tile = along(laid.within);
          if (tile >= MOST_WITHIN) return;
          const shown = find(trace, laid.refs[tile] as string, chosen);
          const index = flatIndex(named.tensor.shape, at);
          expect(shown?.named).toBe(named);
          expect(shown?.flat(along(laid.down), along(laid.across))).toBe(index);
          const kept = keptCell(laid, index);
          expect(find(trace, kept.tensor, chosen)?.flat(...kept.at)).toBe(index);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('show every cell once, where all axes run', () => {
    for (const named of tensors.filter(({ axes, tensor }) => axes.length === 3 && tensor.data.length < 3000)) {
      const keys = axisKeys(named.axes);
      const laid = arrangementFor(
        named,
        { tensor: named.name, axes: [1, 2, 0].map((i) => keys[i] as string) },
        chosen,
        {},
      );
      const cells = laid.refs.flatMap((ref) => {
        const shown = find(trace, ref, chosen);
        if (!shown) throw new Error(`${ref} shows nothing.`);
        const { rows, cols, flat } = shown;
        return Array.from({ length: rows * cols }, (_, i) => flat(Math.floor(i / cols), i % cols));
      });
      const all = Math.min(MOST_WITHIN, named.tensor.shape[0] as number) * (cells.length / laid.refs.length);
      expect(new Set(cells).size).toBe(all);
    }
  });

  it('are referred to as steps do where nothing is chosen and the controls say which head', () => {
    for (const named of tensors) {
      const counts = Object.fromEntries(named.axes.map(({ id }, i) => [id, named.tensor.shape[i]]));
      expect(arrangementFor(named, { tensor: named.name, axes: [] }, { ...chosen, head: 0 }, counts).refs).toEqual([
        named.name,
      ]);
    }
  });
});

it('axes that a tensor does not have leave it as it lies by itself', () => {
  const [, trace] = runs[0] as (typeof runs)[number];
  const named = trace.names.map((name) => trace.get(name)).find(({ axes }) => axes.length === 2) as Named;
  const byItself = arrangementFor(named, { tensor: named.name, axes: [] }, chosen, {});
  for (const axes of [['nowhere', 'none'], ['nowhere'], [byItself.keys[0] as string, byItself.keys[0] as string]]) {
    expect(arrangementFor(named, { tensor: named.name, axes }, chosen, {}).refs).toEqual(byItself.refs);
  }
});
