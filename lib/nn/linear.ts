import { add } from '../ops/add';
import { matmul } from '../ops/matmul';
import { reshape } from '../ops/reshape';
import type { Tensor } from '../tensor/tensor';
import type { AxisLike } from '../trace/axis';
import type { Role } from '../trace/look';
import type { Duty, ParameterSpecs, Parameters } from './parameters';

/**
 * x·W + b over the last axis, [..., n] → [..., m]: `weight` [n, m], and `bias` [m] if there is one. Weights are stored
 * [in, out], so a row of x meets a column of W.
 */
export function linear(x: Tensor, p: Parameters): Tensor {
  if (x.shape.length === 1) {
    const row = linear(reshape(x, [1, ...x.shape]), p);
    return reshape(row, row.shape.slice(1));
  }
  const product = matmul(x, p.get('weight'));
  const bias = p.find('bias');
  return bias ? add(product, bias) : product;
}

interface LinearSpec {
  readonly from: number;
  readonly to: number;
  readonly bias?: boolean;
  /** What the weight's rows and columns count. */
  readonly axes?: readonly [AxisLike, AxisLike];
  readonly symbols?: readonly [weight: string, bias: string];
  /** What the weight makes: queries, keys, values. */
  readonly role?: Role;
  readonly duty?: Extract<Duty, 'matrix' | 'exit' | 'readout'>;
}

export function linearParameters(
  name: string,
  { from, to, bias = true, axes = ['in', 'out'], symbols = ['W', 'b'], role = 'plain', duty = 'matrix' }: LinearSpec,
): ParameterSpecs {
  const initial = { deviation: 1 / Math.sqrt(from) };
  const weight = { shape: [from, to], axes, symbol: symbols[0], role, initial, duty };
  if (!bias) return { [`${name}.weight`]: weight };
  return {
    [`${name}.weight`]: weight,
    [`${name}.bias`]: { shape: [to], axes: [axes[1]], symbol: symbols[1], role, initial: { all: 0 }, duty: 'shift' },
  };
}
