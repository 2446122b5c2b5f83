import { project, weigh } from '../../nn/attention';
import { selfOn } from '../../nn/heads';
import { neighboursOf } from '../../nn/neighbourhoods';
import { offsets } from '../../nn/offsets';
import { type ParameterSpecs, Parameters, type Tensors } from '../../nn/parameters';
import { outputParameters, projectHeads, projectionParameters } from '../../nn/projections';
import { add } from '../../ops/add';
import { divideBySqrt } from '../../ops/divide-by-sqrt';
import { expand } from '../../ops/expand';
import { leadIndex } from '../../ops/lead-index';
import { matmul } from '../../ops/matmul';
import { permute } from '../../ops/permute';
import { pick } from '../../ops/pick';
import { piecewiseIndex } from '../../ops/piecewise-index';
import { reshape } from '../../ops/reshape';
import { takeAlong } from '../../ops/take-along';
import { batched, tokens } from '../../system/specs';
import { defineSystem, type TensorSpec } from '../../system/system';
import type { Tensor } from '../../tensor/tensor';
import { axis, type Places } from '../../trace/axis';
import type { Tracer } from '../../trace/trace';
import { type IrpeConfig, irpeConfig, mapsOf, readBy, type Side, sidesOf, tableName, tables } from './rpe-irpe-config';
import { bucketCount, bucketsOf, irpeIndex, irpeMaps } from './rpe-irpe-maps';

/** Every map of the grid, and g along a line; no attention. */
function showMaps(t: Tracer, c: IrpeConfig, span: number): void {
  const maps = mapsOf(c);
  const index = { role: 'position', scale: 'index' } as const;
  const all = reshape(offsets(1, 2 * span + 1, { first: span }), [2 * span + 1]);
  const line = t.name('line.offset', all, ['offset'], { symbol: 'x', ...index });
  t.name('line.g', piecewiseIndex(line, maps), ['offset'], { symbol: 'g(x)', ...index });
  const places: Places = { grid: maps.grid, leading: 0 };
  for (const map of irpeMaps) {
    const over = [axis('query', places), axis('key', places)] as const;
    t.name(`index.${map}`, irpeIndex(t, map, maps, `.${map}`), over, { symbol: 'I(i,j)', ...index });
    t.name(`buckets.${map}`, bucketCount(map, maps), [], { symbol: '|I|', scale: 'index' });
  }
}

function attention(t: Tracer, w: Tensors, x: Tensor, c: IrpeConfig): void {
  const p = new Parameters(w);
  const maps = mapsOf(c);
  const d = c.dim / c.heads;
  const places: Places = { grid: maps.grid, leading: c.class_token ? 1 : 0 };
  const pairs = [axis('query', places), axis('key', places)] as const;
  const byHead = ['head', ...pairs] as const;
  const position = { role: 'position' } as const;
  const { q, k, v: value } = projectHeads(t, x, p, c.heads, places);

  // One more bucket serves every pair with the class token.
  const indices = readBy(c).map(([part, map]) => {
    const between = irpeIndex(t, map, maps, part && `.${part}`);
    const index = c.class_token ? leadIndex(between, { n: 1, value: bucketsOf(map, maps) }) : between;
    const named = t.name(part ? `index_${part}` : 'index', index, pairs, {
      symbol: 'I(i,j)',
      ...position,
      scale: 'index',
    });
    return [part, named] as const;
  });
  /** A table of every head and example. */
  const table = (side: Side, part: string) => {
    const own = p.get(tableName(side, part));
    return expand(own, [...q.shape.slice(0, -2), ...own.shape.slice(1)]);
  };
  /** The contributions of rows and columns, or the only one. */
  const total = (of: (part: string, index: Tensor) => Tensor): Tensor =>
    indices.map(([part, index]) => of(part, index)).reduce((sum, part) => add(sum, part));

  // xᵢ·r[I(i, j)] of scaled queries or keys (contextual mode), or the bucket's number (bias mode).
  const scored = (side: 'q' | 'k', by: Tensor) =>
    total((part, index) =>
      c.mode === 'bias' ? pick(table(side, part), index) : takeAlong(matmul(by, table(side, part)), index),
    );
  const scaled = (of: Tensor) => divideBySqrt(of, d, 'd');
  const products = t.aside('products', matmul(q, k, { transposeB: true }), byHead, {
    symbol: 'QK^\\top',
    role: 'attention',
  });
  let logits = t.name('scores', scaled(products), byHead, { symbol: 'S', role: 'attention' });
  const on = sidesOf(c);
  if (on.includes('k')) {
    const ofQueries = t.name('rpe_k', scored('k', scaled(q)), byHead, { symbol: 'b^K', ...position });
    logits = add(logits, ofQueries);
  }
  if (on.includes('q')) {
    // Keys have the rows here, and read index[j, i].
    const ofKeys = permute(scored('q', scaled(k)), [1, 0]);
    logits = add(logits, t.name('rpe_q', ofKeys, byHead, { symbol: 'b^Q', ...position }));
  }
  const probs = weigh(t, t.name('logits', logits, byHead, { symbol: 'L', role: 'attention' }), selfOn(places));

  // zᵢ = Σⱼ αᵢⱼ·(vⱼ + r[I(i, j)]).
  const token = ['head', axis('token', places), 'feature'] as const;
  const content = t.name('heads_content', matmul(probs, value), token, { symbol: 'A V', role: 'attention' });
  let z = content;
  if (on.includes('v')) {
    const n = q.shape.at(-2) as number;
    const one = reshape(probs, [...q.shape.slice(0, -2), n, 1, n]);
    const mixed = total((part, index) => matmul(one, neighboursOf(table('v', part), index)));
    z = add(content, t.name('rpe_v', reshape(mixed, q.shape), token, { symbol: 'A r^V', ...position }));
  }
  project(t, t.name('heads', z, token, { symbol: 'Z', role: 'attention' }), p.within('proj.'), places);
}

/**
 * Image relative position encoding: four maps from offsets in a grid to buckets, read as a bias or as vectors that meet
 * queries, keys and values (Wu et al. 2021, arXiv:2107.14222, section 3).
 */
export default defineSystem({
  id: 'rpe-irpe',
  config: irpeConfig,
  inputs: (c): { readonly x?: TensorSpec } =>
    c.span ? {} : batched(c.batch, { x: tokens(c.grid_h * c.grid_w + (c.class_token ? 1 : 0), c.dim) }),
  parameters: (c): ParameterSpecs =>
    c.span ? {} : { ...projectionParameters(c.dim), ...tables(c), ...outputParameters(c.dim) },
  choices: ({ heads, span }) => (span ? {} : { head: heads }),
  run(t, w, input, c) {
    if (c.span) showMaps(t, c, c.span);
    if (input.x) attention(t, w, input.x, c);
  },
});
