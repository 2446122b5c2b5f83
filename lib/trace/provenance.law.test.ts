import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add } from '../ops/add';
import { argmax } from '../ops/argmax';
import { concat } from '../ops/concat';
import { divideBySqrt } from '../ops/divide-by-sqrt';
import { fillMasked } from '../ops/fill-masked';
import { gather } from '../ops/gather';
import { gelu } from '../ops/gelu';
import { matmul } from '../ops/matmul';
import { mean } from '../ops/mean';
import { multiply } from '../ops/multiply';
import { permute } from '../ops/permute';
import { reshape } from '../ops/reshape';
import { floats } from '../ops/samples/arbitraries';
import { scaleBy } from '../ops/scale-by';
import { sigmoid } from '../ops/sigmoid';
import { slice } from '../ops/slice';
import { softmax } from '../ops/softmax';
import { subtract } from '../ops/subtract';
import { evaluate } from '../tensor/evaluate';
import { cellsOf } from '../tensor/expression';
import { type Tensor, tensor } from '../tensor/tensor';
import { explainCell, sourcesOf } from './provenance';
import { type Edits, Trace } from './trace';

const [ROWS, COLUMNS] = [3, 4];

/** Steps of a random little graph: each reads tensors of shape 3 × 4 made before it, and makes another. */
type Step = (a: Tensor, b: Tensor) => Tensor;
const mask = tensor([0, 1, 0, 0], [COLUMNS], 'i32');
const order = tensor([2, 0, 2], [ROWS], 'i32');
const kinds: Readonly<Record<string, Step>> = {
  add: add,
  multiply: (a, b) => multiply(a, softmax(b)),
  gelu: (a) => gelu(a),
  softmax: (a) => softmax(a),
  masked: (a) => softmax(fillMasked(a, mask)),
  product: (a, b) => divideBySqrt(matmul(matmul(a, b, { transposeB: true }), b), COLUMNS * ROWS),
  transposed: (a) => reshape(permute(a, [1, 0]), [ROWS, COLUMNS]),
  looked: (a) => gather(a, order),
  halves: (a, b) => concat([slice(a, 1, 0, 2), slice(b, 1, 2, COLUMNS)], 1),
  gated: (a, b) => subtract(a, multiply(b, sigmoid(b))),
  picked: (a) => slice(gather(a, argmax(permute(a, [1, 0]))), 0, 0, ROWS),
  centred: (a) => add(a, scaleBy(mean(a, 0), -1)),
};

interface Graph {
  inputs: readonly Tensor[];
  steps: readonly { kind: string; a: number; b: number; named: boolean }[];
}

const graph: Arbitrary<Graph> = fc.record({
  inputs: fc.tuple(floats([ROWS, COLUMNS]), floats([ROWS, COLUMNS])),
  steps: fc.array(
    fc.record({
      kind: fc.constantFrom(...Object.keys(kinds)),
      a: fc.nat(),
      b: fc.nat(),
      named: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  ),
});

/** Inputs are called in.0 and in.1, named steps step.0, step.1 …; the last step always has a name. */
function run({ inputs, steps }: Graph, edits: Edits = {}): { trace: Trace; made: Tensor[]; last: Tensor } {
  const trace = new Trace(edits);
  const made = inputs.map((x, i) => trace.aside(`in.${i}`, x, ['row', 'column']));
  for (const [i, { kind, a, b, named }] of steps.entries()) {
    const out = (kinds[kind] as Step)(made[a % made.length] as Tensor, made[b % made.length] as Tensor);
    made.push(named || i === steps.length - 1 ? trace.name(`step.${i}`, out, ['row', 'column']) : out);
  }
  return { trace, made, last: made.at(-1) as Tensor };
}

const cells = Array.from({ length: ROWS * COLUMNS }, (_, i) => i);

describe('a cell explained through unnamed steps', () => {
  it('comes to the number that stands there, even if the arithmetic crosses several steps', () => {
    fc.assert(
      fc.property(graph, (drawn) => {
        const { trace, last } = run(drawn);
        const scale = Math.max(1, ...last.data.map(Math.abs));
        for (const i of cells) {
          const tree = explainCell(trace, last, i);
          expect(tree).not.toBeNull();
          if (tree) expect(Math.abs(evaluate(tree) - (last.data[i] as number)) / scale).toBeLessThan(1e-5);
        }
      }),
    );
  });

  it('ends at named tensors or at tensors from outside', () => {
    fc.assert(
      fc.property(graph, (drawn) => {
        const { trace, last } = run(drawn);
        for (const i of cells) {
          const tree = explainCell(trace, last, i);
          for (const leaf of tree ? cellsOf(tree) : []) {
            expect(leaf.tensor.made === null || trace.nameOf(leaf.tensor) !== undefined).toBe(true);
          }
        }
      }),
    );
  });

  it('lists every named cell that changes it when that cell is edited', () => {
    fc.assert(
      fc.property(graph, fc.nat(), fc.nat(COLUMNS * ROWS - 1), (drawn, which, cell) => {
        const before = run(drawn);
        const direct = before.trace.names.slice(0, -1);
        const name = direct[which % direct.length] as string;
        const value = (before.trace.get(name).tensor.data[cell] as number) + 1;
        const after = run(drawn, { [name]: new Map([[cell, value]]) });
        const later = new Set(after.trace.names.slice(after.trace.names.indexOf(name) + 1, -1));
        for (const i of cells) {
          if (Object.is(before.last.data[i], after.last.data[i])) continue;
          const sources = sourcesOf(before.trace, before.last, i);
          const reads = sources.some((s) => s.named.name === name && s.cells.includes(cell));
          const throughAnother = sources.some(
            ({ named, cells: read }) =>
              later.has(named.name) &&
              read.some((j) => named.tensor.data[j] !== after.trace.get(named.name).tensor.data[j]),
          );
          expect(reads || throughAnother).toBe(true);
        }
      }),
    );
  });

  it('stays small enough to build when unnamed steps read each other twice', () => {
    const trace = new Trace();
    let x = trace.aside('in.x', tensor([0.5], [1]), ['feature']);
    for (let i = 0; i < 40; i++) x = add(x, scaleBy(x, -0.5));
    const tree = explainCell(trace, x, 0);
    expect(tree && evaluate(tree)).toBeCloseTo(0.5 ** 41, 15);
  });
});

describe('an edit', () => {
  it('stands in its tensor, is followed downstream, and leaves everything before it as it was', () => {
    const drawn = fc.record({
      graph,
      which: fc.nat(),
      edit: fc.dictionary(fc.nat(ROWS * COLUMNS - 1).map(String), fc.integer({ min: -9, max: 9 }), { minKeys: 1 }),
    });
    fc.assert(
      fc.property(drawn, ({ graph: g, which, edit }) => {
        const before = run(g);
        const names = before.trace.names;
        const name = names[which % names.length] as string;
        const replaced = new Map(Object.entries(edit).map(([index, value]) => [Number(index), value]));
        const after = run(g, { [name]: replaced });
        const edited = after.trace.get(name).tensor;
        const untouched = before.trace.get(name).tensor;
        for (const i of cells) expect(edited.data[i]).toBe(replaced.get(i) ?? untouched.data[i]);

        const position = after.made.indexOf(edited);
        for (let i = 0; i < position; i++) expect(after.made[i]?.data).toEqual(before.made[i]?.data);

        // Downstream is what the same steps give when the edited cells came from outside.
        const fresh = after.made.slice(0, Math.max(g.inputs.length, position + 1));
        for (const [i, { kind, a, b }] of g.steps.entries()) {
          if (g.inputs.length + i <= position) continue;
          fresh.push((kinds[kind] as Step)(fresh[a % fresh.length] as Tensor, fresh[b % fresh.length] as Tensor));
        }
        expect(after.made.map(({ data }) => data)).toEqual(fresh.map(({ data }) => data));
      }),
    );
  });

  it('is what the explanation of an edited cell says', () => {
    const trace = new Trace({ scores: new Map([[1, 7]]) });
    const scores = trace.name('scores', scaleBy(tensor([1, 2], [2]), 2), ['key']);
    expect(explainCell(trace, scores, 1)).toEqual({ kind: 'constant', value: 7, label: 'edited' });
    expect(Array.from(scores.data)).toEqual([2, 7]);
  });
});
