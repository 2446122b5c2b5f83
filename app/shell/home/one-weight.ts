import type { Chosen } from '@/content/chosen';
import { resolve } from '@/content/reference';
import type { Ref } from '@/content/stage';
import { exp } from '@/lib/maths';
import type { Trace } from '@/lib/trace/trace';

/** References into the chosen block's attention, as the vit lesson names them. */
export const ofAttention = (part: string): Ref => `block.{block}.attn.${part}`;

/** Every number on the way from a query and a key to the weight between them, as the run holds it. */
export interface OneWeight {
  /** The two rows that meet, [d] each. */
  readonly q: readonly number[];
  readonly k: readonly number[];
  /** q·k */
  readonly product: number;
  /** product / √d */
  readonly score: number;
  readonly bias: number;
  /** score + bias */
  readonly logit: number;
  /** The denominator of softmax: the sum of e^logit over the whole row. */
  readonly total: number;
  /** e^logit / total */
  readonly weight: number;
  /** How many weights the row has. */
  readonly count: number;
}

/** Reads the way to one weight off a trace; query and key are tokens, the class token is 0. */
export function oneWeight(trace: Trace, chosen: Chosen, query: number, key: number): OneWeight {
  const at = (part: string, row: number, col: number): number => {
    const { named, flat } = resolve(trace, ofAttention(part), chosen);
    return named.tensor.data[flat(row, col)] as number;
  };
  const rowOf = (part: string, row: number): number[] =>
    Array.from({ length: resolve(trace, ofAttention(part), chosen).cols }, (_, j) => at(part, row, j));
  const logits = rowOf('logits', query);
  return {
    q: rowOf('q', query),
    k: rowOf('k', key),
    product: at('products', query, key),
    score: at('scores', query, key),
    bias: at('bias', query, key),
    logit: at('logits', query, key),
    total: logits.reduce((sum, logit) => sum + exp(logit), 0),
    weight: at('probs', query, key),
    count: logits.length,
  };
}

/** The key that a query gives the largest weight. */
export function strongestKey(trace: Trace, chosen: Chosen, query: number): number {
  const { named, cols, flat } = resolve(trace, ofAttention('probs'), chosen);
  const weights = Array.from({ length: cols }, (_, j) => named.tensor.data[flat(query, j)] as number);
  return weights.indexOf(Math.max(...weights));
}
