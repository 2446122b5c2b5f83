import { add } from '../ops/add';
import type { Tensor } from '../tensor/tensor';
import type { Tracer } from '../trace/trace';
import { norm } from './norm';
import type { Parameters } from './parameters';

type Layer = (x: Tensor) => Tensor;

interface DecoderBlock {
  readonly order: 'pre' | 'post';
  readonly eps: number;
  /** Of the words with each other, of the words with the memory, and of each word by itself. */
  readonly layers: readonly [self: Layer, cross: Layer, feedForward: Layer];
}

const sequence = ['token', 'feature'] as const;

/**
 * Three layers around a stream of tokens, x [..., n, D] → [..., n, D]: post-norm adds each layer's result and normalises
 * (Vaswani et al. 2017, arXiv:1706.03762, section 3.1), pre-norm normalises what a layer reads and adds its result.
 * Names `residual1` to `residual3` and `norm1` to `norm3`.
 */
export function decoderBlock(t: Tracer, x: Tensor, p: Parameters, { order, eps, layers }: DecoderBlock): Tensor {
  return layers.reduce((stream, layer, i) => {
    const index = i + 1;
    const normed = (of: Tensor, symbol: string) =>
      t.name(`norm${index}`, norm(of, p.within(`norm${index}.`), eps), sequence, { symbol: `\\mathrm{LN}(${symbol})` });
    const residual = (of: Tensor) =>
      t.name(`residual${index}`, of, sequence, { symbol: `z_${index}`, role: 'residual' });
    if (order === 'pre') return residual(add(stream, layer(normed(stream, i ? `z_${i}` : 'x'))));
    return normed(residual(add(stream, layer(stream))), `z_${index}`);
  }, x);
}
