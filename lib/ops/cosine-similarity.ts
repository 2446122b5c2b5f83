import { backend } from '../backend/current';
import type { Kernels } from '../backend/kernels';
import { type Cell, constant, type Expression, maximum, product, quotient, row, sqrt, sum } from '../tensor/expression';
import { type Shape, sizeOf } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';
import { defineOp, misfit } from './op';

/** Shorter rows are divided by this, so that a row of zeros is like nothing instead of NaN. */
const LEAST_LENGTH = 1e-8;

export const cosineSimilarityOp = defineOp<[x: Tensor]>({
  name: 'cosineSimilarity',
  shape(shapes) {
    const [x] = shapes;
    if (x.length < 2) throw misfit('cosineSimilarity', shapes, 'it compares rows, so it needs rows and columns.');
    return [...x.slice(0, -1), x.at(-2) as number];
  },
  forward(k, out, [x]) {
    const units = unitRows(x).directions;
    k.matmul(out, units, units, { ...gram(x.shape), transposeB: true });
  },
  // With u = x/‖x‖ and S = U·Uᵀ: dU = (G + Gᵀ)·U, and dx is its part across u, over ‖x‖.
  backward(k, grad, { inputs, gradient }) {
    const [x] = inputs;
    const { directions, lengths } = unitRows(x);
    const d = x.shape.at(-1) as number;
    const du = gradOfUnits(k, grad, directions, x.shape);
    const dx = gradient(0);
    for (const [i, length] of lengths.entries()) {
      let along = 0;
      for (let j = i * d; j < (i + 1) * d; j++) along += (du[j] as number) * (directions[j] as number);
      if (length < LEAST_LENGTH) along = 0;
      for (let j = i * d; j < (i + 1) * d; j++) {
        const across = (du[j] as number) - along * (directions[j] as number);
        dx[j] = (dx[j] as number) + across / Math.max(length, LEAST_LENGTH);
      }
    }
  },
  explain([x], at) {
    const lead = at.slice(0, -2);
    const [left, right] = at.slice(-2).map((i) => row(x, [...lead, i, 0])) as [Cell[], Cell[]];
    return quotient(
      sum(left.map((a, j) => product(a, right[j] as Cell))),
      product(explainLength(left), explainLength(right)),
    );
  },
});

const explainLength = (cells: Cell[]): Expression =>
  maximum(sqrt(sum(cells.map((a) => product(a, a)))), constant(LEAST_LENGTH, 'ε'));

/** The sizes of X·Xᵀ, matrix by matrix. */
function gram(shape: Shape) {
  const [n, d] = shape.slice(-2) as [number, number];
  return { batch: sizeOf(shape.slice(0, -2)), m: n, k: d, n, aStep: n * d, bStep: n * d };
}

function gradOfUnits(k: Kernels, grad: Float32Array, directions: Float32Array, shape: Shape): Float32Array {
  const { batch, m, k: d } = gram(shape);
  const du = backend().alloc(directions.length);
  const plan = { batch, m, k: m, n: d, aStep: m * m, bStep: m * d };
  k.matmul(du, grad, directions, plan);
  k.matmul(du, grad, directions, { ...plan, transposeA: true, accumulate: true });
  return du;
}

function unitRows({ data, shape }: Tensor): { directions: Float32Array; lengths: number[] } {
  const d = shape.at(-1) as number;
  const directions = backend().alloc(data.length);
  const lengths = Array.from({ length: data.length / d }, (_, i) => {
    const length = Math.sqrt(data.subarray(i * d, (i + 1) * d).reduce((total, value) => total + value * value, 0));
    for (let j = i * d; j < (i + 1) * d; j++) directions[j] = (data[j] as number) / Math.max(length, LEAST_LENGTH);
    return length;
  });
  return { directions, lengths };
}

/**
 * The cosine of the angle between every two rows, [..., n, d] → [..., n, n]; a row of zeros has cosine 0 with all.
 *
 * @throws ShapeError when x has no rows and columns
 */
export const cosineSimilarity = (x: Tensor): Tensor => cosineSimilarityOp([x], null);
