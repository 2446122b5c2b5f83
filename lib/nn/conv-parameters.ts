import type { ParameterSpecs } from './parameters';

interface ConvSpec {
  readonly from: number;
  readonly to: number;
  readonly kernel: number | readonly [rows: number, columns: number];
  readonly groups?: number;
  readonly bias?: boolean;
  readonly symbols?: readonly [weight: string, bias: string];
}

/** A convolution's `weight`, [filters, channels of a group, rows, columns], and `bias` if it has one. */
export function convParameters(
  name: string,
  { from, to, kernel, groups = 1, bias = true, symbols = ['W', 'b'] }: ConvSpec,
): ParameterSpecs {
  const [rows, columns] = typeof kernel === 'number' ? [kernel, kernel] : kernel;
  const reads = (from / groups) * rows * columns;
  return {
    [`${name}.weight`]: {
      shape: [to, from / groups, rows, columns],
      axes: ['out', 'in', 'row', 'column'],
      symbol: symbols[0],
      initial: { deviation: 1 / Math.sqrt(reads) },
    },
    ...(bias ? { [`${name}.bias`]: { shape: [to], axes: ['out'], symbol: symbols[1], initial: { all: 0 } } } : {}),
  };
}

/** One filter for every channel. */
export const depthwiseParameters = (
  name: string,
  channels: number,
  kernel: number,
  { bias = true, symbols = ['W_{dw}', 'b_{dw}'] }: Pick<ConvSpec, 'bias' | 'symbols'> = {},
): ParameterSpecs => convParameters(name, { from: channels, to: channels, kernel, groups: channels, bias, symbols });
