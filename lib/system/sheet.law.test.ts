import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backends } from '../../tests/backends';
import { layerComparison, layerCosts, layerSheets } from '../../tests/examples/layer-costs';
import { withBackend } from '../backend/current';
import { evaluate } from '../tensor/evaluate';
import { constant, type Expression, parts, power, product } from '../tensor/expression';
import { explainCell } from '../trace/provenance';
import type { Trace } from '../trace/trace';
import { readConfig } from './config';
import { count } from './schema';
import { defineSheet } from './sheet';
import { runSystem, type System } from './system';
import * as v from './values';

const run = <Config>(sheet: System<Config>, values: unknown = {}): Trace =>
  runSystem(sheet, { config: readConfig(sheet, values), weights: {}, input: {} });
const cellsOf = (trace: Trace) => trace.get(trace.names[0] as string).tensor;
const explain = (trace: Trace, index: number): Expression => explainCell(trace, cellsOf(trace), index) as Expression;
const labels = (e: Expression): string[] =>
  e.kind === 'constant' ? (e.label === undefined ? [] : [e.label]) : parts(e).flatMap(labels);

const knobs = fc.record({
  n: fc.integer({ min: 1, max: 4096 }),
  d: fc.integer({ min: 1, max: 1024 }),
  k: fc.integer({ min: 1, max: 9 }),
});

describe.each([layerCosts, layerComparison])('the sheet $id', (sheet) => {
  it('explains every cell by arithmetic that comes to the number there, with the same bits on every backend', () => {
    fc.assert(
      fc.property(knobs, (values) => {
        for (const { fresh } of backends) {
          const trace = withBackend(fresh(), () => run(sheet, values));
          for (const [i, value] of cellsOf(trace).data.entries()) {
            expect(Math.fround(evaluate(explain(trace, i)))).toBe(value);
          }
        }
      }),
    );
  });

  it('changes with a knob exactly where the arithmetic names it', () => {
    fc.assert(
      fc.property(knobs, fc.constantFrom('n', 'd', 'k'), fc.integer({ min: 1, max: 50 }), (values, knob, more) => {
        const before = run(sheet, values);
        const after = run(sheet, { ...values, [knob]: values[knob as 'n'] + more });
        for (const [i, value] of cellsOf(before).data.entries()) {
          const named = labels(explain(before, i)).includes(knob);
          expect(named, `cell ${i}`).toBe(cellsOf(after).data[i] !== value);
        }
      }),
    );
  });
});

describe('a sheet', () => {
  it('stands beside another in one system', () => {
    const trace = run(layerSheets, { n: 10, d: 4, k: 3 });
    expect(trace.names).toEqual(['costs', 'comparison']);
    expect(trace.get('costs').tensor).toMatchObject({ dtype: 'i32', data: Float32Array.of(400, 1, 480, 1) });
    expect(trace.get('comparison').tensor.dtype).toBe('f32');
  });

  it('has a row and a column for each id, also where they follow a knob', () => {
    const widths = defineSheet({
      id: 'powers',
      config: v.object({ most: count(4) }),
      rows: ({ most }) => Array.from({ length: most }, (_, i) => `${i + 1}`),
      columns: ['square', 'cube'],
      cell: (row, column) => power(constant(Number(row)), constant(column === 'square' ? 2 : 3)),
    });
    const { shape, data, dtype } = cellsOf(run(widths, { most: 3 }));
    expect([shape, dtype, Array.from(data)]).toEqual([[3, 2], 'i32', [1, 1, 4, 8, 9, 27]]);
    expect(widths.rows({ most: 2 })).toEqual(['1', '2']);
  });

  it('is of whole numbers only where float32 holds each of them', () => {
    const squared = (n: number) =>
      cellsOf(
        run(
          defineSheet({
            id: 'squared',
            config: v.object({ n: count(n) }),
            rows: ['all'],
            columns: ['count'],
            cell: (_, __, config) => product(constant(config.n, 'n'), constant(config.n, 'n')),
          }),
        ),
      );
    expect(squared(4095)).toMatchObject({ dtype: 'i32', data: Float32Array.of(16_769_025) });
    expect(squared(4097)).toMatchObject({ dtype: 'f32', data: Float32Array.of(16_785_408) });
  });

  it('carries citations in what it explains', () => {
    expect(explain(run(layerComparison), 1)).toMatchObject({ value: 27.3, source: expect.stringContaining('table 2') });
  });

  it('refuses ids that stand there twice, or none', () => {
    const config = v.object({});
    const of = (rows: readonly string[]) =>
      defineSheet({ id: 'odd', config, rows, columns: ['value'], cell: () => constant(1) });
    expect(() => run(of(['a', 'b', 'a']))).toThrow('The rows of sheet odd must differ, but a stands there twice.');
    expect(() => run(of([]))).toThrow('The sheet odd has no rows; it needs at least one.');
  });
});
