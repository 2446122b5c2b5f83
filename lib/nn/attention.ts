import { divideBySqrt } from '../ops/divide-by-sqrt';
import { matmul } from '../ops/matmul';
import { scaleBy } from '../ops/scale-by';
import { softmax } from '../ops/softmax';
import type { Tensor } from '../tensor/tensor';
import { axis, type Places } from '../trace/axis';
import type { Tracer } from '../trace/trace';
import { mergeHeads, type Sides, type SplitHeads } from './heads';
import { linear } from './linear';
import type { Parameters } from './parameters';

/** What the products can be divided by: √d of a head, √D of the whole model, or nothing. */
export const divisors = ['head', 'model', 'none'] as const;
export type Divisor = (typeof divisors)[number];

interface AttentionOptions extends Sides {
  readonly divisor?: Divisor;
  /** Divides the logits in one more step; at 1 there is no such step. */
  readonly temperature?: number;
  /** Adds bias and masks to the scores. Without it softmax reads the scores, and nothing is called `logits`. */
  readonly logits?: (scores: Tensor) => Tensor;
}

interface Attended {
  /** [..., heads, n, n] */
  readonly probs: Tensor;
  /** [..., heads, n, d] */
  readonly heads: Tensor;
}

/**
 * Scaled dot-product attention of every head, softmax(QKᵀ/√d + bias)·V
 * (Vaswani et al. 2017, arXiv:1706.03762, section 3.2). Names scores, logits, probs and heads.
 */
export function attend(t: Tracer, { q, k, v }: SplitHeads, options: AttentionOptions = {}): Attended {
  const { divisor = 'head', temperature = 1, logits, queries, keys } = options;
  const axes = ['head', axis('query', queries), axis('key', keys)] as const;
  const attention = (symbol: string) => ({ symbol, role: 'attention' }) as const;
  const products = t.aside('products', matmul(q, k, { transposeB: true }), axes, attention('QK^\\top'));
  const scores = t.name('scores', divide(products, q, divisor), axes, attention('S'));
  const adjusted = logits ? t.name('logits', logits(scores), axes, attention('L')) : scores;
  const tempered =
    temperature === 1
      ? adjusted
      : t.aside('tempered', scaleBy(adjusted, 1 / temperature, '1/τ'), axes, attention('L/\\tau'));
  const probs = weigh(t, tempered, options);
  return { probs, heads: mix(t, probs, v, options) };
}

/** The weights that logits come to, [..., heads, n, m]; names probs. */
export const weigh = (t: Tracer, logits: Tensor, { queries, keys }: Sides = {}): Tensor =>
  t.name('probs', softmax(logits), ['head', axis('query', queries), axis('key', keys)], {
    symbol: 'A',
    role: 'attention',
    scale: 'weights',
  });

/** The values mixed by the weights, [..., heads, n, d]; names heads. */
export const mix = (t: Tracer, probs: Tensor, v: Tensor, { queries }: Sides = {}): Tensor =>
  t.name('heads', matmul(probs, v), ['head', axis('token', queries), 'feature'], { symbol: 'Z', role: 'attention' });

function divide(products: Tensor, q: Tensor, divisor: Divisor): Tensor {
  const [heads, , d] = q.shape.slice(-3) as [number, number, number];
  if (divisor === 'none') return products;
  return divisor === 'head' ? divideBySqrt(products, d, 'd') : divideBySqrt(products, heads * d, 'D');
}

/** The heads side by side and mixed by the output projection, [..., heads, n, d] → [..., n, heads·d]. */
export function project(t: Tracer, heads: Tensor, p: Parameters, places?: Places): Tensor {
  const axes = [axis('token', places), 'feature'] as const;
  const concat = t.name('concat', mergeHeads(heads), axes, { symbol: '\\mathrm{concat}(Z)' });
  return t.name('proj', linear(concat, p), axes, { symbol: 'O' });
}
