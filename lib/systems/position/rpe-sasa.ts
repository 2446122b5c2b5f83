import { mergeHeads } from '../../nn/heads';
import { gridNeighbours, neighboursOf } from '../../nn/neighbourhoods';
import { type ParameterSpec, type ParameterSpecs, Parameters, type Tensors } from '../../nn/parameters';
import { projectHeads, projectionParameters } from '../../nn/projections';
import { add } from '../../ops/add';
import { concat } from '../../ops/concat';
import { expand } from '../../ops/expand';
import { fillMasked } from '../../ops/fill-masked';
import { isMissing } from '../../ops/is-missing';
import { matmul } from '../../ops/matmul';
import { reshape } from '../../ops/reshape';
import { softmax } from '../../ops/softmax';
import { hasEqualHeads, headsDoNotFit } from '../../system/divisible';
import { batch, count, flag, oneOf } from '../../system/schema';
import { batched, tokens } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';
import type { Tensor } from '../../tensor/tensor';
import { axis, type Places } from '../../trace/axis';
import type { Tracer } from '../../trace/trace';
import { runSasaListing, sasaListingParameters } from './rpe-sasa-listing';

const config = v.pipe(
  v.object({
    batch,
    grid_h: count(4),
    grid_w: count(5),
    dim: count(16),
    heads: count(2),
    /** Rows and columns that a query sees around itself. */
    kernel: count(3),
    /** Positions beyond the border: left out, or kept with keys and values of zeros. */
    border: oneOf(['mask', 'zero-pad']),
    /** The circulating listing with biased convolutions, and beside it what mends it. */
    conv_bias: flag(false),
  }),
  v.check((c) => hasEqualHeads(c), headsDoNotFit),
  v.check(
    ({ dim, heads }) => (dim / heads) % 2 === 0,
    ({ dim, heads }) => `dim ${dim} in ${heads} heads must leave an even head size: rows and columns share it`,
  ),
  v.check(
    ({ kernel }) => kernel % 2 === 1,
    ({ kernel }) => `kernel ${kernel} must be odd to have a centre`,
  ),
  v.check(
    ({ conv_bias, border }) => !conv_bias || border === 'zero-pad',
    'border must be "zero-pad" where conv_bias is true: the listing knows no mask',
  ),
);
type Config = v.Output<typeof config>;

const position = { role: 'position' } as const;
const attention = { role: 'attention' } as const;

const half = (kernel: number, d: number, symbol: string): ParameterSpec => ({
  shape: [kernel, d],
  axes: ['offset', 'feature'],
  symbol,
  role: 'position',
  initial: { deviation: 0.6 },
});

/** r of every place in the neighbourhood, [k·k, d]: its row's half, then its column's. */
function offsetVectors(rows: Tensor, columns: Tensor): Tensor {
  const [k, d] = rows.shape as [number, number];
  const across = reshape(expand(reshape(rows, [k, 1, d]), [k, k, d]), [k * k, d]);
  const down = reshape(expand(columns, [k, k, d]), [k * k, d]);
  return concat([across, down], -1);
}

function run(t: Tracer, w: Tensors, x: Tensor, { grid_h, grid_w, heads, kernel, border }: Config): void {
  const p = new Parameters(w);
  const places: Places = { grid: [grid_h, grid_w], leading: 0 };
  const { q, k, v: value } = projectHeads(t, x, p, heads, places);
  const near = ['head', axis('query', places), 'neighbour'] as const;

  const index = t.name('neighbours', gridNeighbours(places.grid, kernel), [axis('query', places), 'neighbour'], {
    symbol: '\\mathcal{N}_k(i,j)',
    scale: 'index',
  });
  const around = (name: string, of: Tensor, symbol: string) =>
    t.aside(name, neighboursOf(of, index), [...near, 'feature'], { symbol });
  const keys = around('k_neighbours', k, 'k_{ab}');
  const values = around('v_neighbours', value, 'v_{ab}');
  const r = t.name('r', offsetVectors(p.get('rel_row'), p.get('rel_col')), ['neighbour', 'feature'], {
    symbol: 'r_{a-i,b-j}',
    ...position,
  });

  // softmax over the neighbourhood of qᵀk + qᵀr (equation 3).
  const row = reshape(q, [...q.shape.slice(0, -1), 1, q.shape.at(-1) as number]);
  const products = matmul(row, keys, { transposeB: true });
  const content = t.name('scores_content', reshape(products, [...q.shape.slice(0, -1), kernel * kernel]), near, {
    symbol: 'q^\\top k',
    ...attention,
  });
  const relative = t.name('scores_relative', matmul(q, r, { transposeB: true }), near, {
    symbol: 'q^\\top r',
    ...position,
  });
  const all = add(content, relative);
  const logits = t.name('logits', border === 'mask' ? fillMasked(all, isMissing(index)) : all, near, {
    symbol: 'L',
    ...attention,
  });
  const probs = t.name('probs', softmax(logits), near, { symbol: 'A', ...attention, scale: 'weights' });
  const mixed = matmul(reshape(probs, [...q.shape.slice(0, -1), 1, kernel * kernel]), values);
  const z = t.name('heads', reshape(mixed, q.shape), ['head', axis('token', places), 'feature'], {
    symbol: 'y',
    ...attention,
  });
  t.name('concat', mergeHeads(z), [axis('token', places), 'feature'], { symbol: '\\mathrm{concat}(y)' });
}

function parameters({ dim, heads, kernel }: Config): ParameterSpecs {
  return {
    ...projectionParameters(dim),
    rel_row: half(kernel, dim / heads / 2, 'r_{a-i}'),
    rel_col: half(kernel, dim / heads / 2, 'r_{b-j}'),
  };
}

/**
 * Stand-alone self-attention: each pixel reads the k × k pixels around it, with learned vectors for offsets in rows and in
 * columns (Ramachandran et al. 2019, arXiv:1906.05909, equations 2 and 3).
 */
export default defineSystem({
  id: 'rpe-sasa',
  config,
  inputs: (c) => batched(c.batch, { x: tokens(c.grid_h * c.grid_w, c.dim) }),
  parameters: (c) => (c.conv_bias ? sasaListingParameters(c) : parameters(c)),
  choices: ({ heads }) => ({ head: heads }),
  run(t, w, input, c) {
    if (c.conv_bias) runSasaListing(t, w, input.x, c);
    else run(t, w, input.x, c);
  },
});
