import { permute } from '../ops/permute';
import { reshape } from '../ops/reshape';
import { slice } from '../ops/slice';
import type { Tensor } from '../tensor/tensor';
import { type Axis, axis, type Places } from '../trace/axis';
import type { Tracer } from '../trace/trace';

/** Queries, keys and values by head, each [..., heads, n, d]. */
export interface SplitHeads {
  readonly q: Tensor;
  readonly k: Tensor;
  readonly v: Tensor;
}

/** [..., n, heads·d] → [..., heads, n, d]: feature h·d + i becomes feature i of head h. */
export function splitHeads(x: Tensor, heads: number): Tensor {
  const lead = x.shape.slice(0, -1);
  const d = (x.shape.at(-1) as number) / heads;
  return permute(reshape(x, [...lead, heads, d]), [1, 0, 2]);
}

/** [..., heads, n, d] → [..., n, heads·d]: the heads side by side. */
export function mergeHeads(x: Tensor): Tensor {
  const [heads, n, d] = x.shape.slice(-3) as [number, number, number];
  return reshape(permute(x, [1, 0, 2]), [...x.shape.slice(0, -3), n, heads * d]);
}

/** Part i of n equal stretches of the last axis: the columns of a fused projection are q | k | v. */
export function stretch(x: Tensor, i: number, n: number): Tensor {
  const width = (x.shape.at(-1) as number) / n;
  return slice(x, -1, i * width, (i + 1) * width);
}

/** Where the tokens lie that ask, and those that are asked; in self-attention they are the same. */
export interface Sides {
  readonly queries?: Places | undefined;
  readonly keys?: Places | undefined;
}

/** Both sides on the same places. */
export const selfOn = (places: Places | undefined): Sides => ({ queries: places, keys: places });

/** Splits q, k and v, each [..., n, heads·d], into heads, and names them. */
export function nameHeads(
  t: Tracer,
  [q, k, v]: readonly [Tensor, Tensor, Tensor],
  heads: number,
  { queries, keys }: Sides = {},
): SplitHeads {
  const asking = ['head', axis('token', queries), 'feature'] as const;
  const asked = ['head', axis('token', keys), 'feature'] as const;
  return {
    q: t.name('q', splitHeads(q, heads), asking, { symbol: 'Q', role: 'query' }),
    k: t.name('k', splitHeads(k, heads), asked, { symbol: 'K', role: 'key' }),
    v: t.name('v', splitHeads(v, heads), asked, { symbol: 'V', role: 'value' }),
  };
}

/** The columns of a fused projection: queries, keys and values, of each head after head, `d` features a head. */
export const fusedColumns = (heads: number, d: number): Axis => ({
  id: 'out',
  folds: [
    { id: 'part', size: 3, letters: 'QKV', roles: ['query', 'key', 'value'] },
    { id: 'head', size: heads },
    { id: 'feature', size: d },
  ],
});

/** Splits one fused projection, [..., n, 3·heads·d], into the heads of q, k and v, and names them. */
export const splitFused = (t: Tracer, qkv: Tensor, heads: number, sides?: Sides): SplitHeads =>
  nameHeads(t, [stretch(qkv, 0, 3), stretch(qkv, 1, 3), stretch(qkv, 2, 3)], heads, sides);
