import type { Tensor } from '../tensor/tensor';
import { axis, type Places } from '../trace/axis';
import type { Tracer } from '../trace/trace';
import { linear, linearParameters } from './linear';
import type { ParameterSpecs, Parameters } from './parameters';

interface MlpNames {
  readonly first: string;
  readonly activation: string;
  /** TeX of the activation: `\\mathrm{GELU}`. */
  readonly symbol: string;
  readonly second: string;
  /** Where the tokens lie. */
  readonly places?: Places | undefined;
}

/** The feed-forward network of every token by itself, W₂·f(W₁x), [..., n, D] → [..., n, D]. */
export function mlp(t: Tracer, x: Tensor, p: Parameters, f: (x: Tensor) => Tensor, names: MlpNames): Tensor {
  const { first, activation, symbol, second, places } = names;
  const axes = [axis('token', places), 'feature'] as const;
  const hidden = t.name(first, linear(x, p.within(`${first}.`)), axes, { symbol: 'H' });
  const active = t.name(activation, f(hidden), axes, { symbol: `${symbol}(H)` });
  return t.name(second, linear(active, p.within(`${second}.`)), axes, { symbol: 'M' });
}

export const mlpParameters = (
  dim: number,
  hidden: number,
  { first, second }: Pick<MlpNames, 'first' | 'second'>,
): ParameterSpecs => ({
  ...linearParameters(first, { from: dim, to: hidden, symbols: ['W_1', 'b_1'] }),
  ...linearParameters(second, { from: hidden, to: dim, symbols: ['W_2', 'b_2'], duty: 'exit' }),
});
