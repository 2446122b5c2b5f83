import type { AxisId, Places } from '../trace/axis';
import type { TensorSpec } from './system';

type Specs = Readonly<Record<string, TensorSpec>>;
type Named<S> = { readonly [Name in keyof S]: TensorSpec };

/** The same specs with a batch axis in front, if the configuration has a batch. */
export function batched<S extends Specs>(batch: number | undefined, specs: S): Named<S> {
  if (batch === undefined) return specs;
  const inFront = (spec: TensorSpec): TensorSpec => ({
    ...spec,
    shape: [batch, ...spec.shape],
    axes: ['batch', ...spec.axes],
  });
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, inFront(spec)])) as Named<S>;
}

/** A sequence of token vectors, [n, features]. */
export const tokens = (n: number, features: number, symbol = 'X'): TensorSpec => ({
  shape: [n, features],
  axes: ['token', 'feature'],
  symbol,
  role: 'residual',
});
/** Whole numbers along one axis, [n]: which of so many words stands at each place, which answer is right. */
export const indices = (axis: AxisId, n: number, symbol: string, below?: number): TensorSpec => ({
  shape: [n],
  dtype: 'i32',
  below,
  axes: [axis],
  symbol,
  scale: 'index',
});

/** A picture, [rows, columns, channels], and the grid of patches that it is cut into, if it is cut. */
export const picture = (h: number, w: number, channels: number, cut: Places['grid'] | null = null): TensorSpec => ({
  shape: [h, w, channels],
  axes: ['row', 'column', 'channel'],
  symbol: 'X',
  scale: 'pixels',
  picture: { cut },
});

/** A feature map, [channels, rows, columns]. */
export const map = (channels: number, h: number, w: number): TensorSpec => ({
  shape: [channels, h, w],
  axes: ['channel', 'row', 'column'],
  symbol: 'X',
  role: 'residual',
});

/** Which keys are padding, [keys]: 1 where none may look. */
export const keyPadding = (keys: number): TensorSpec => ({
  shape: [keys],
  dtype: 'i32',
  axes: ['key'],
  symbol: 'P',
  scale: 'mask',
});

/** A mask over pairs, [queries, keys]: numbers to add to the scores, or 1 where a query may not see a key. */
export const pairMask = (queries: number, keys: number, added: boolean): TensorSpec => ({
  shape: [queries, keys],
  dtype: added ? 'f32' : 'i32',
  axes: ['query', 'key'],
  symbol: 'M',
  scale: added ? 'values' : 'mask',
});
