import { always, asItOpens, type Claims, granted, near, tested } from '@/content/claim';
import type { Context } from '@/content/context';
import { cosine, dot } from '@/content/numbers/measure';
import { rowAt } from '../numbers';
import { presets } from '../presets';

const cosineOf = (c: Context): number => c.value('cosines', 0, 1);
const longer = (c: Context): Context => c.rerun({ edits: presets.longer.edits(c) });
const isAlong = (c: Context): boolean => Math.abs(dot(rowAt(c, 'in.q'), rowAt(c, 'in.keys', 1))) > 1e-3;

/** What the steps of scores state. */
export const pairClaims = {
  chance: [
    granted('A query and 16 keys', ['一个查询和 16 个键', '这些数均值为 0'], 'how the vectors are drawn'),
    always(
      'is for 200 of them',
      '这样的查询共有 200 个',
      (c) => c.matrix('probs').length === 200 && rowAt(c, 'probs').length === 16 && rowAt(c, 'largest').length === 200,
    ),
    granted('The score is the product of query and key', [], 'the definition'),
    tested(
      'the wider the vectors, the more one key takes',
      ['维数越大，一个键占去的权重越多', 'd = 256 时是'],
      'give one key more the wider the vectors are, by either score',
    ),
  ],
  dot: [
    always('entry times entry, added up', [], (c) =>
      c.matrix('in.keys').every((key, j) => near(c.value('products', 0, j), dot(rowAt(c, 'in.q'), key), 1e-3)),
    ),
    always(
      'takes in the angle θ between',
      '点积取决于两个箭头的夹角',
      (c) => !isAlong(c) || near(cosineOf(c), cosine(rowAt(c, 'in.q'), rowAt(c, 'in.keys', 1)), 1e-4),
    ),
    always(
      'the cosine of key 2 stays',
      '键 2 的余弦仍是',
      (c) =>
        !isAlong(c) ||
        (near(cosineOf(longer(c)), cosineOf(c), 1e-4) &&
          near(longer(c).value('products', 0, 1), 3 * c.value('products', 0, 1), 1e-3)),
    ),
    granted('drag the tip of key 2', '拖动键 2 的箭头', 'what can be dragged'),
    granted('Length makes a good key better', '加长使匹配的键分数更高', 'a factor above 1 keeps the sign of a product'),
  ],
  additive: [
    always(
      ['has two numbers, each', 'they have no dot product'],
      '有三个数，两者不能作点积',
      (c) => rowAt(c, 'in.queries').length === 2 && c.matrix('in.keys').every((key) => key.length === 3),
    ),
    always(
      ['makes two numbers of the query', 'a curve from −1 up to 1'],
      ['把查询变成两个数', '它的值在 −1 与 1 之间'],
      (c) =>
        c
          .matrix('features:query=0')
          .flat()
          .every((x) => Math.abs(x) <= 1),
    ),
    always('this is the additive', '就是<T of="S">分数</T>', (c) =>
      near(c.value('scores', 0, 0), dot(c.matrix('features:query=0')[0] ?? [], c.matrix('w.v.weight').flat()), 1e-4),
    ),
    always('Its right half', '右半边把查询', (_, quoted) => near(quoted('apart'), 0, 1e-4)),
    granted('the first tanh near 1', '第一个 tanh 接近 1', 'no tanh is above 1 or below −1, and both can be neared'),
    asItOpens(
      'scores <Value is="near"',
      '键取 (5, −9, 0)',
      (_, quoted) => quoted('near') < 2 && near(quoted('near'), 2, 1e-4),
    ),
  ],
} satisfies Claims;
