import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sourcesOf } from '@/lib/trace/provenance';
import type { Trace } from '@/lib/trace/trace';
import { anyGrids, drawn } from '@/tests/draw/any-grid';
import { litCells } from './lit';

const { trace } = drawn(anyGrids[2] as (typeof anyGrids)[number]);
const names = trace.names;

/** The same, with every way followed to its end. */
function allLit(run: Trace, cell: { name: string; index: number }, shown: ReadonlySet<string>) {
  const lit = new Map([[cell.name, new Set([cell.index])]]);
  let frontier = [cell];
  for (let depth = 0; depth < 3; depth++) {
    const next: typeof frontier = [];
    for (const { name, index } of frontier) {
      for (const { named, cells } of sourcesOf(run, run.get(name).tensor, index)) {
        const before = lit.get(named.name) ?? new Set<number>();
        lit.set(named.name, before);
        for (const at of cells) {
          if (!before.has(at) && !shown.has(named.name)) next.push({ name: named.name, index: at });
          before.add(at);
        }
      }
    }
    frontier = next;
  }
  return lit;
}

it('what leads to no tensor that is wanted is not followed, and all that is wanted lights up as if it were', () => {
  const some = fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 4 });
  const aCell = fc
    .constantFrom(...names)
    .chain((name) => fc.record({ name: fc.constant(name), index: fc.nat(trace.get(name).tensor.data.length - 1) }));
  let lighting = 0;
  fc.assert(
    fc.property(aCell, some, some, (cell, stage, symbols) => {
      const shown = new Set(stage);
      const wanted = new Set([...stage, ...symbols]);
      const only = (lit: ReadonlyMap<string, ReadonlySet<number>>) =>
        [...wanted].flatMap((name) =>
          lit.has(name) ? [[name, [...(lit.get(name) ?? [])].sort((a, b) => a - b)]] : [],
        );
      const found = only(litCells(trace, cell, shown, wanted));
      lighting += Number(found.some(([name]) => name !== cell.name));
      expect(found).toEqual(only(allLit(trace, cell, shown)));
    }),
    { numRuns: 60 },
  );
  expect(lighting).toBeGreaterThan(0);
});
