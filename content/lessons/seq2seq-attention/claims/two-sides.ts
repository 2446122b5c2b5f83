import { always, type Claims, granted, near, tested } from '@/content/claim';
import { sum } from '@/content/numbers/measure';
import { exp } from '@/lib/maths';

/** What the steps about source and output state. */
export const sideClaims = {
  alignment: [
    granted([], '再由 v 变成一个数', 'how the score is defined'),
    tested(
      ['a unit for *machine*', 'It fires (tanh near 1)', 'A pair that fits fires one unit'],
      ['各有一个单元', '单元的值就接近 1', '匹配时只点亮一个单元', '不匹配时点亮两个'],
      'fire one unit where character and word fit, two where they do not',
    ),
    always('divided by a sum that has', ['除以现在共有', '移到了最后一列'], (c, quoted) => {
      const scores = c.rerun({ knobs: { front: quoted('front') } }).matrix('scores')[2] as number[];
      const probs = c.rerun({ knobs: { front: quoted('front') } }).matrix('probs')[2] as number[];
      const raised = scores.map(exp);
      return (
        scores.length === quoted('columns') && near(probs.at(-1) as number, (raised.at(-1) as number) / sum(raised))
      );
    }),
  ],
  whose: [
    always('then there is a context for each', '上下文就变成每个', (c) => {
      const [now, swapped] = [0, 1].map((swap) => c.rerun({ knobs: { swap } }).matrix('context').length);
      return now === c.matrix('in.s').length && swapped === c.matrix('in.h').length;
    }),
  ],
  path: [
    always('with attention it is 1 at any length', '不论多长都是 1 步', (c) =>
      [2, 50, 100].every((T) => Math.max(...c.rerun({ knobs: { T } }).matrix('attended').flat()) === 1),
    ),
    granted([], ['状态要经过后面的每次更新', '编码器仍要逐词更新'], 'how the encoder works'),
  ],
} satisfies Claims;
