import type { ParameterSpec, ParameterSpecs } from '../../nn/parameters';
import { hasEqualHeads, headsDoNotFit } from '../../system/divisible';
import { batch, count, flag, oneOf, positive, size } from '../../system/schema';
import * as v from '../../system/values';
import { bucketsOf, type IrpeMap, type IrpeMaps } from './rpe-irpe-maps';

export const irpeConfig = v.pipe(
  v.object({
    batch,
    grid_h: count(4),
    grid_w: count(5),
    dim: count(16),
    heads: count(2),
    alpha: positive(1.9),
    beta: positive(3.8),
    gamma: positive(15.2),
    class_token: flag(true),
    /** One table for all heads. */
    shared_head: flag(false),
    /** A learned number for a bucket, or a learned vector that meets queries, keys or weights. */
    mode: oneOf(['contextual', 'bias']),
    method: oneOf(['product', 'euclidean', 'quantization', 'cross']),
    /** Where positions enter: at queries, keys, values. */
    rpe_on: oneOf(['k', 'q', 'v', 'qk', 'qkv', 'kv', 'qv']),
    /** Given: no attention, but every map of the grid, and g of the offsets −span … span. */
    span: v.optional(size),
    ratio: v.told,
  }),
  v.check((c) => hasEqualHeads(c), headsDoNotFit),
  v.check(
    ({ alpha, beta, gamma }) => alpha < gamma && alpha <= beta,
    ({ alpha, beta, gamma }) => `alpha ${alpha} must be at most beta ${beta} and below gamma ${gamma}`,
  ),
  v.check(
    ({ mode, rpe_on }) => mode === 'contextual' || !rpe_on.includes('v'),
    'mode "bias" adds a number to a score, so rpe_on may name q and k, not v',
  ),
);
export type IrpeConfig = v.Output<typeof irpeConfig>;
export type Side = 'k' | 'q' | 'v';

export const mapsOf = ({ grid_h, grid_w, alpha, beta, gamma }: IrpeConfig): IrpeMaps => ({
  grid: [grid_h, grid_w],
  alpha,
  beta,
  gamma,
});

/** The maps that a method reads: cross adds what rows say and what columns say. */
export const readBy = ({ method }: IrpeConfig): readonly (readonly [part: string, map: IrpeMap])[] =>
  method === 'cross'
    ? [
        ['rows', 'cross_rows'],
        ['columns', 'cross_columns'],
      ]
    : [['', method]];

export const sidesOf = ({ rpe_on }: IrpeConfig): Side[] =>
  (['k', 'q', 'v'] as const).filter((side) => rpe_on.includes(side));

/** `rpe_k.table`, or `rpe_k.table.rows` and `rpe_k.table.columns`. */
export const tableName = (side: Side, part: string): string => `rpe_${side}.table${part && `.${part}`}`;

export function tables(c: IrpeConfig): ParameterSpecs {
  const heads = c.shared_head ? 1 : c.heads;
  const d = c.dim / c.heads;
  const spec = (side: Side, map: IrpeMap): ParameterSpec => {
    const buckets = bucketsOf(map, mapsOf(c)) + (c.class_token ? 1 : 0);
    const look = { symbol: `r^{${side.toUpperCase()}}`, role: 'position', initial: { deviation: 0.6 } } as const;
    if (c.mode === 'bias') return { shape: [heads, buckets], axes: ['head', 'bucket'], ...look };
    return side === 'v'
      ? { shape: [heads, buckets, d], axes: ['head', 'bucket', 'feature'], ...look }
      : { shape: [heads, d, buckets], axes: ['head', 'feature', 'bucket'], ...look };
  };
  const all = sidesOf(c).flatMap((side) => readBy(c).map(([part, map]) => [tableName(side, part), spec(side, map)]));
  return Object.fromEntries(all);
}
