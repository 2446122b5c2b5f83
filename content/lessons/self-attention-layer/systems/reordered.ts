import { within } from '@/lib/nn/within';
import { divideBySqrt } from '@/lib/ops/divide-by-sqrt';
import { gather } from '@/lib/ops/gather';
import { matmul } from '@/lib/ops/matmul';
import { softmax } from '@/lib/ops/softmax';
import { count } from '@/lib/system/schema';
import { indices, tokens } from '@/lib/system/specs';
import { defineSystem } from '@/lib/system/system';
import * as v from '@/lib/system/values';
import type { Tensor } from '@/lib/tensor/tensor';
import type { AxisId } from '@/lib/trace/axis';
import type { Tracer } from '@/lib/trace/trace';
import { projections, projectionsOf } from './layer';
import { type Projections, recurrent } from './layers';

interface Named {
  /** What the rows count. */
  readonly rows: AxisId;
  /** Behind every symbol. */
  readonly mark: string;
}

/** The layer and a recurrent network on the same rows. */
function both(t: Tracer, x: Tensor, [wq, wk, wv]: Projections, { rows, mark }: Named): Tensor {
  const v = t.name('v', matmul(x, wv), [rows, 'feature'], { symbol: `V${mark}`, role: 'value' });
  const products = matmul(matmul(x, wq), matmul(x, wk), { transposeB: true });
  const probs = t.name('probs', softmax(divideBySqrt(products, wq.shape[1] as number, 'd')), [rows, rows], {
    symbol: `A${mark}`,
    role: 'attention',
    scale: 'weights',
  });
  t.name('states', recurrent(x), [rows, 'feature'], { symbol: `H${mark}` });
  return t.name('output', matmul(probs, v), [rows, 'feature'], { symbol: `Z${mark}` });
}

/** A layer on tokens, and on the same tokens in another order: f(X) and f(ΠX), and Πf(X) to compare it with. */
export default defineSystem({
  id: 'reordered',
  config: v.object({ tokens: count(3), width: count(2) }),
  inputs: ({ tokens: n, width }) => ({ tokens: tokens(n, width), order: indices('row', n, 'π') }),
  parameters: ({ width }) => projections(width, width),
  run(t, w, { tokens: x, order }) {
    const weights = projectionsOf(w);
    const output = both(t, x, weights, { rows: 'token', mark: '' });
    const then = within(t, 'then.');
    const reordered = then.name('tokens', gather(x, order), ['row', 'feature'], { symbol: 'ΠX', role: 'residual' });
    both(then, reordered, weights, { rows: 'row', mark: "'" });
    t.aside('first.output', gather(output, order), ['row', 'feature'], { symbol: 'ΠZ' });
  },
});
