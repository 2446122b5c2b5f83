import { always, type Claims, evenOverwritten, granted, near } from '@/content/claim';
import type { Context } from '@/content/context';
import { countNegative, sum } from '@/content/numbers/measure';
import { rowOf, selectedIn } from '@/content/numbers/selected';
import { softmaxRows } from '@/content/numbers/tables';
import { attn, blockWeight } from '@/content/numbers/vit-refs';
import { INDEX } from '../places';

const like = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-3 * Math.max(1, Math.abs(b));
/** The largest weight of the selected row, were its logits divided by this. */
const largest = (c: Context, temperature: number): number => {
  const [row = []] = softmaxRows([rowOf(c, attn('logits')).map((logit) => logit / temperature)]);
  return Math.max(...row);
};

/** What the steps from the bias to a whole weight state. */
export const weightClaims = {
  bias: [
    always(
      'The 7 × 7 <T of="T">table',
      '7 × 7 的<T of="T">表',
      (c) => c.matrix(blockWeight('attn.rel_bias_table')).length === 49,
    ),
    always('of the 256 pairs share; its number', '256 对里有', (c, quoted) => {
      const entries = c.matrix(INDEX).flat();
      return entries.length === 256 && entries.filter((each) => each === quoted('entry')).length === quoted('pairs');
    }),
    always('its number, <Value', '这一项的数', (c, quoted) =>
      near(quoted('amount'), c.value(attn('rel_bias'), ...selectedIn(c, 16, 16))),
    ),
    granted(
      'where a token stands',
      ['位置嵌入说的是', '相对位置偏置说的是'],
      'what the two sources of places are, and whose they are',
    ),
    always(
      'The entry belongs to this offset',
      '这一项属于位移',
      (c, quoted) =>
        c
          .matrix(INDEX)
          .flat()
          .filter((each) => each === quoted('shared')).length === quoted('sharing'),
    ),
  ],
  softmax: [
    always('of the 289 logits are', '289 个 logits 里有', (c, quoted) => {
      const logits = c.matrix(attn('logits'));
      return (
        logits.flat().length === 289 &&
        quoted('negative') === countNegative(logits) &&
        like(quoted('plain'), sum(rowOf(c, attn('logits'))))
      );
    }),
    granted('more for a larger one', [], 'what the exponential is'),
    always(
      'below 1 the largest weight grows',
      ['τ 小于 1，最大的权重更大', '大于 1，最大的权重变小', '都趋于 1/17'],
      (c) =>
        largest(c, 0.5) >= largest(c, 1) - 1e-6 &&
        largest(c, 1) >= largest(c, 3) - 1e-6 &&
        near(largest(c, 1e6), 1 / 17, 1e-3),
    ),
    granted('Only differences inside a row', '起作用的只有行内的差', 'a factor of numerator and denominator cancels'),
  ],
  weight: [
    evenOverwritten('divided by √12, <Value', '除以 √12 得 <T>', (_, quoted) =>
      like(quoted('shownScore'), quoted('shownProduct') / Math.sqrt(12)),
    ),
    evenOverwritten(
      ['With the table’s entry', 'Then $e^L$'],
      ['加上表中的一项', '再取 $e^L$'],
      (_, quoted) =>
        like(quoted('shownLogit'), quoted('shownScore') + quoted('shownEntry')) &&
        like(quoted('shownRaised'), Math.exp(quoted('shownLogit'))) &&
        like(quoted('shownWeight'), quoted('shownRaised') / quoted('total')),
    ),
    granted('a weight where the other logits', ['分数就大', '位置也匹配'], 'what the three numbers are for'),
    granted('the share of $e^L$ in the whole row', '先除以 √12', 'the way that the prose works out'),
  ],
} satisfies Claims;
