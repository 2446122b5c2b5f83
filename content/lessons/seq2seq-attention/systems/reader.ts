import { rowAt } from '@/lib/nn/sequence';
import { within } from '@/lib/nn/within';
import { add } from '@/lib/ops/add';
import { scaleBy } from '@/lib/ops/scale-by';
import { tanh } from '@/lib/ops/tanh';
import type { Tensor } from '@/lib/tensor/tensor';
import type { Tracer } from '@/lib/trace/trace';

const units = ['hidden'] as const;

/**
 * The states of a recurrent encoder after each word, n × [d]: h = tanh(x + w·h), from `start` on (Elman 1990, with one
 * number in place of his two matrices). Names what each update reads, adds up and makes, counted from 1.
 */
export function readWords(t: Tracer, words: Tensor, start: Tensor, carry: number): Tensor[] {
  const states: Tensor[] = [];
  for (let i = 1; i <= (words.shape[0] as number); i++) {
    const update = within(t, `step.${i}.`);
    const word = update.name('word', rowAt(words, i - 1), units, { symbol: `x_{${i}}`, role: 'residual' });
    const added = add(word, scaleBy(states.at(-1) ?? start, carry, 'w'));
    const sum = update.name('sum', added, units, { symbol: `a_{${i}}` });
    states.push(update.name('state', tanh(sum), units, { symbol: `h_{${i}}`, role: 'key' }));
  }
  return states;
}
