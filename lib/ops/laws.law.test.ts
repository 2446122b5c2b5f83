import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backends } from '../../tests/backends';
import { backend, withBackend } from '../backend/current';
import { backward } from '../tensor/backward';
import { evaluate } from '../tensor/evaluate';
import { cellsOf, type Expression, parts } from '../tensor/expression';
import { coordinates, ShapeError } from '../tensor/shape';
import { type Tensor, tensor } from '../tensor/tensor';
import { mean } from './mean';
import { multiply } from './multiply';
import { reshape } from './reshape';
import { besideOps, samples } from './samples/beside';
import { scaleBy } from './scale-by';

const files = import.meta.glob<Record<string, unknown>>(['./*.ts', '!./*.{test,sample}.ts'], { eager: true });
const declaredIn = (file: Record<string, unknown>) =>
  Object.values(file).filter((x) => x instanceof Function && 'forward' in x);
const declaring = Object.entries(files).filter(([, file]) => declaredIn(file).length);

it.each(declaring)('%s has beside it a sample of each op that it declares', (path, file) => {
  expect(new Set(besideOps.get(path)?.map(({ op }) => op))).toEqual(new Set(declaredIn(file)));
});

it('samples ops and nothing else, each under a name of its own', () => {
  expect([...besideOps.keys()].sort()).toEqual(declaring.map(([path]) => path).sort());
  expect(new Set(samples.map(({ op }) => op.name)).size).toBe(samples.length);
});

/** The tree of every cell of a result. */
const explainAll = ({ data, shape, made }: Tensor): Expression[] =>
  Array.from(data, (_, i) => made?.op.explain(made.inputs, coordinates(shape, i), made.attrs) as Expression);

const largest = (values: Iterable<number>): number =>
  Math.max(1, ...Array.from(values, Math.abs).filter(Number.isFinite));

/** Equal to this share of the largest value; infinities must be the same. */
function expectClose(actual: ArrayLike<number>, expected: ArrayLike<number>, share: number): void {
  const bound = share * largest(Array.from(expected));
  const far = Array.from(expected).findIndex(
    (value, i) => value !== actual[i] && !(Math.abs(value - (actual[i] as number)) <= bound),
  );
  if (far >= 0) expect.fail(`cell ${far} is ${actual[far]} instead of ${expected[far]} ± ${bound}`);
}

const withCell = (x: Tensor, index: number, value: number): Tensor =>
  tensor(x.data.with(index, value), x.shape, x.dtype);

/** A random projection to a scalar: Σ weights·out. */
function project(out: Tensor, weights: Float32Array): Tensor {
  const n = weights.length;
  return scaleBy(mean(multiply(reshape(out, [n]), tensor(weights, [n])), 0), n);
}

/**
 * The slope of the projection at every cell of one input, by central differences over the explanations. These agree
 * with the forward pass (the first law) and are evaluated in double precision, so that the step can be tiny.
 */
function slopes(out: Tensor, weights: Float32Array, input: Tensor): Float64Array {
  const step = 1e-6;
  const slope = new Float64Array(input.data.length);
  for (const [at, tree] of explainAll(out).entries()) {
    for (const [index, leaves] of leavesOf(tree, input)) {
      const moved = (by: number): number =>
        evaluate(tree, new Map(leaves.map((leaf) => [leaf, (input.data[index] as number) + by])));
      const [above, below] = [moved(step), moved(-step)];
      if (above !== below)
        slope[index] = (slope[index] as number) + ((weights[at] as number) * (above - below)) / (2 * step);
    }
  }
  return slope;
}

/** Where a tree reads the cells of one tensor: flat index → the nodes. */
function leavesOf(tree: Expression, x: Tensor): Map<number, Expression[]> {
  const leaves = new Map<number, Expression[]>();
  const visited = new Set<Expression>();
  const visit = (node: Expression): void => {
    if (visited.has(node)) return;
    visited.add(node);
    if (node.kind === 'cell' && node.tensor === x) leaves.set(node.index, [...(leaves.get(node.index) ?? []), node]);
    for (const part of parts(node)) visit(part);
  };
  visit(tree);
  return leaves;
}

describe.each(backends.map((under) => [under.name, under] as const))('on %s', (_, { fresh }) => {
  const law = (title: string, work: () => void) => it(title, () => withBackend(fresh(), work));
  describe.each(samples.map((sample) => [sample.op.name, sample] as const))('%s', (name, { op, call, wrong }) => {
    law('comes, cell by cell, to what its explanation evaluates to', () => {
      fc.assert(
        fc.property(call, ({ inputs, run }) => {
          const out = run(inputs);
          expectClose(
            explainAll(out).map((tree) => evaluate(tree)),
            out.data,
            1e-5,
          );
        }),
      );
    });

    law('names every input cell that its result depends on', () => {
      fc.assert(
        fc.property(call, ({ inputs, run, other }) => {
          const out = run(inputs);
          const named = explainAll(out).map((tree) => cellsOf(tree));
          for (const [i, input] of inputs.entries()) {
            for (const [index, value] of input.data.entries()) {
              const changed = run(inputs.with(i, withCell(input, index, other(value, i))));
              for (const [at, cells] of named.entries()) {
                if (cells.some((cell) => cell.tensor === input && cell.index === index)) continue;
                if (!Object.is(changed.data[at], out.data[at])) {
                  expect.fail(`cell ${at} changes with cell ${index} of input ${i}, which its explanation leaves out`);
                }
              }
            }
          }
        }),
      );
    });

    law('writes every cell of storage that held something else', () => {
      fc.assert(
        fc.property(call, ({ inputs, attrs, run }) => {
          const out = run(inputs);
          const dirty = backend().alloc(out.data.length).fill(77);
          op.forward(backend().kernels, dirty, inputs, attrs);
          expect(dirty).toEqual(out.data);
        }),
      );
    });

    if (op.backward) {
      law('has the gradients that finite differences give', () => {
        fc.assert(
          fc.property(call, fc.infiniteStream(fc.integer({ min: -8, max: 8 })), ({ inputs, run }, stream) => {
            const out = run(inputs);
            const weights = Float32Array.from(out.data, () => (stream.next().value as number) / 8);
            const floating = inputs.filter(({ dtype }) => dtype === 'f32');
            const loss = project(out, weights);
            const gradients = backward(loss, floating);
            for (const input of floating) {
              const gradient = gradients.of(input).data;
              expectClose(gradient, slopes(out, weights, input), 1e-5);
              expect(backward(loss, [input]).of(input).data).toEqual(gradient);
            }
          }),
        );
      });

      law('has gradients that explain themselves over the same graph', () => {
        fc.assert(
          fc.property(call, fc.infiniteStream(fc.integer({ min: -8, max: 8 })), ({ inputs, run }, stream) => {
            const out = run(inputs);
            const weights = Float32Array.from(out.data, () => (stream.next().value as number) / 8);
            const floating = inputs.filter(({ dtype }) => dtype === 'f32');
            const gradients = backward(project(out, weights), floating);
            for (const input of floating) {
              const gradient = gradients.of(input);
              expectClose(
                explainAll(gradient).map((tree) => evaluate(tree)),
                gradient.data,
                1e-5,
              );
            }
          }),
        );
      });
    } else {
      law('has no gradient because it reads nothing, or because its results are whole numbers, which only jump', () => {
        fc.assert(fc.property(call, ({ inputs, run }) => inputs.length === 0 || run(inputs).dtype === 'i32'));
      });
    }

    if (wrong.length) {
      law('refuses shapes that do not fit, and says who refuses', () => {
        for (const run of wrong) {
          expect(run).toThrow(ShapeError);
          expect(run).toThrow(new RegExp(`^${name}: `));
        }
      });
    }
  });
});
