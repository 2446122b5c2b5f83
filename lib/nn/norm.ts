import { layerNorm } from '../ops/layer-norm';
import type { Tensor } from '../tensor/tensor';
import type { ParameterSpecs, Parameters } from './parameters';

/** Layer normalisation with a learned scale `weight` [n] and shift `bias` [n], [..., n] → [..., n]. */
export const norm = (x: Tensor, p: Parameters, eps: number): Tensor =>
  layerNorm(x, p.get('weight'), p.get('bias'), eps);

export const normParameters = (name: string, n: number, index = ''): ParameterSpecs => ({
  [`${name}.weight`]: { shape: [n], axes: ['feature'], symbol: `\\gamma${index}`, initial: { all: 1 }, duty: 'gain' },
  [`${name}.bias`]: { shape: [n], axes: ['feature'], symbol: `\\beta${index}`, initial: { all: 0 }, duty: 'shift' },
});
