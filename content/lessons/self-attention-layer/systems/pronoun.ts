import { matmul } from '@/lib/ops/matmul';
import { scaleBy } from '@/lib/ops/scale-by';
import { softmax } from '@/lib/ops/softmax';
import { count, flag } from '@/lib/system/schema';
import { defineSystem } from '@/lib/system/system';
import * as v from '@/lib/system/values';
import { between } from './layer';

const attention = (symbol: string) => ({ symbol, role: 'attention' }) as const;
const weights = { scale: 'weights' } as const;

const parameter = (from: number, to: number, symbol: string) => ({
  shape: [from, to],
  axes: ['in', 'out'] as const,
  symbol,
  initial: { all: 0 },
});

/**
 * Two layers of attention whose matrices are set by hand. In the first a pronoun asks for a sign of what it may be, and
 * writes that down; in the second it asks for a word that is so. Words come as five features: pronoun, living, place,
 * sign of something living, sign of a place. Scores are the products as they are, not divided.
 */
export default defineSystem({
  id: 'pronoun',
  config: v.object({ words: count(11), first: flag(true) }),
  inputs: ({ words }) => ({ words: { shape: [words, 5], axes: ['word', 'feature'], symbol: 'X', role: 'residual' } }),
  parameters: () => ({
    'first.query': parameter(5, 1, 'W_Q'),
    'first.key': parameter(5, 1, 'W_K'),
    'first.value': parameter(5, 2, 'W_V'),
    'second.query': parameter(2, 2, 'W_Q'),
    'second.key': parameter(5, 2, 'W_K'),
  }),
  run(t, w, { words: x }, { first }) {
    const of = (name: string) => w[name] as NonNullable<(typeof w)[string]>;
    const scores = matmul(matmul(x, of('first.query')), matmul(x, of('first.key')), { transposeB: true });
    t.name('first.scores', scores, between, attention('S_1'));
    const looks = t.name('first.probs', softmax(scores), between, { ...attention('A_1'), ...weights });
    const written = scaleBy(matmul(looks, matmul(x, of('first.value'))), first ? 1 : 0);
    const z = t.name('written', written, ['word', 'feature'], { symbol: 'Z_1', role: 'residual' });
    const again = matmul(matmul(z, of('second.query')), matmul(x, of('second.key')), { transposeB: true });
    const second = t.name('second.scores', again, between, attention('S_2'));
    t.name('second.probs', softmax(second), between, { ...attention('A_2'), ...weights });
  },
});
