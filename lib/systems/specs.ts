import type { TensorSpec } from './system';

type Specs = Readonly<Record<string, TensorSpec>>;

/** The same specs with a batch axis in front, if the configuration has a batch. */
export function batched(batch: number | undefined, specs: Specs): Specs {
  if (batch === undefined) return specs;
  const inFront = (spec: TensorSpec) => ({ ...spec, shape: [batch, ...spec.shape], axes: ['batch', ...spec.axes] });
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, inFront(spec)]));
}

/** A sequence of token vectors, [n, features]. */
export const tokens = (n: number, features: number, symbol = 'X'): TensorSpec => ({
  shape: [n, features],
  axes: ['token', 'feature'],
  symbol,
});
/** A picture, [rows, columns, channels]. */
export const picture = (h: number, w: number, channels: number): TensorSpec => ({
  shape: [h, w, channels],
  axes: ['row', 'column', 'channel'],
  symbol: 'X',
});
