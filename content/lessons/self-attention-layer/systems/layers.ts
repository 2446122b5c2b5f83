import { conv1d } from '@/lib/nn/conv1d';
import { nothing, rowAt, rowsOf } from '@/lib/nn/sequence';
import { within } from '@/lib/nn/within';
import { abs } from '@/lib/ops/abs';
import { add } from '@/lib/ops/add';
import { divideBySqrt } from '@/lib/ops/divide-by-sqrt';
import { matmul } from '@/lib/ops/matmul';
import { max } from '@/lib/ops/max';
import { permute } from '@/lib/ops/permute';
import { scaleBy } from '@/lib/ops/scale-by';
import { softmax } from '@/lib/ops/softmax';
import { subtract } from '@/lib/ops/subtract';
import { tanh } from '@/lib/ops/tanh';
import type { Tensor } from '@/lib/tensor/tensor';
import type { AxisLike } from '@/lib/trace/axis';
import type { Tracer } from '@/lib/trace/trace';

/** The matrices of one head: W_Q, W_K and W_V, each [D, d]. */
export type Projections = readonly [q: Tensor, k: Tensor, v: Tensor];

/** Self-attention, x [n, D] → [n, d]. */
export function attended(x: Tensor, [wq, wk, wv]: Projections): Tensor {
  const products = matmul(matmul(x, wq), matmul(x, wk), { transposeB: true });
  return matmul(softmax(divideBySqrt(products, wq.shape[1] as number, 'd')), matmul(x, wv));
}

/** The states of a recurrent network, x [n, d] → [n, d]: each is the token and a share of the state before, through tanh. */
export function recurrent(x: Tensor, share = 0.5): Tensor {
  let state = nothing([x.shape[1] as number]);
  const states = Array.from({ length: x.shape[0] as number }, (_, i) => {
    state = tanh(add(rowAt(x, i), scaleBy(state, share)));
    return state;
  });
  return rowsOf(states);
}

/** A linear layer over each token and its two neighbours, x [n, d], weight [d, d, 3] → [n, d]. */
export const windowed = (x: Tensor, weight: Tensor): Tensor =>
  permute(conv1d(permute(x, [1, 0]), weight, undefined, { padding: 1 }), [1, 0]);

type Layer = (x: Tensor) => Tensor;

/**
 * By how much the outputs of some layers differ between two inputs, at most at each row: [n, d] twice → [layers, n].
 * Names what each layer gives before and after.
 */
export function nameMoves(
  t: Tracer,
  layers: Readonly<Record<string, Layer>>,
  inputs: readonly Tensor[],
  rows: AxisLike,
): Tensor {
  const [before, after] = inputs as [Tensor, Tensor];
  const each = Object.entries(layers).map(([name, layer]) => {
    const own = within(t, `${name}.`);
    const was = own.aside('before', layer(before), [rows, 'feature'], { symbol: 'Z' });
    const is = own.aside('after', layer(after), [rows, 'feature'], { symbol: "Z'" });
    return max(abs(subtract(is, was)), -1);
  });
  return t.name('moved', rowsOf(each), ['kind', rows], { symbol: '\\Delta' });
}
