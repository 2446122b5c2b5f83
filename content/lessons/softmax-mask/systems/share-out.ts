import { spreadRows } from '@/lib/nn/spread';
import { divide } from '@/lib/ops/divide';
import { exp } from '@/lib/ops/exp';
import { sum } from '@/lib/ops/sum';
import type { Tensor } from '@/lib/tensor/tensor';
import type { Tracer } from '@/lib/trace/trace';

/** What a tensor of scores counts. */
export const between = ['query', 'key'] as const;

/** The same numbers for every row, divided by the sum of each, [m, n] → [m, n] and [m]. */
export function overSum(x: Tensor): { readonly total: Tensor; readonly shares: Tensor } {
  const total = sum(x, -1);
  return { total, shares: divide(x, spreadRows(total, x.shape.at(-1) as number)) };
}

/**
 * Softmax as it is written: e to every score, the sum of each row, and what is left when one is divided by the other,
 * [m, n] → [m, n]. Nothing is subtracted before, so that e to a large score is ∞ here; a row of −∞ becomes 0 ÷ 0.
 */
export function shareOut(t: Tracer, scores: Tensor): Tensor {
  const raised = t.name('raised', exp(scores), between, { symbol: 'E', role: 'attention' });
  const { total, shares } = overSum(raised);
  t.name('total', total, ['query'], { symbol: '\\Sigma', role: 'attention' });
  return t.name('probs', shares, between, { symbol: 'p', role: 'attention', scale: 'weights' });
}
