import { always, asItOpens, type Claims, granted, near, tested } from '@/content/claim';
import type { Context } from '@/content/context';
import { sum } from '@/content/numbers/measure';
import { masksByLength } from '../data';
import { ADD, OVERWRITE, ROWS } from '../knobs';
import { first } from '../numbers';
import { presets } from '../presets';

const hiding = (c: Context, quoted: (name: string) => number): Context =>
  c.rerun({ edits: { 'in.mask': new Map(masksByLength[quoted('keep')]?.data.entries()) } });
const open = (preset: keyof typeof presets): number =>
  [...presets[preset].edits()['in.mask']].filter(([, hidden]) => !hidden).length;

/** Every hidden cell has the score −∞, and 0 or, where its row has nothing left, no number as its weight. */
const areHidden = (c: Context): boolean =>
  c
    .matrix('in.mask')
    .every((row, i) =>
      row.every(
        (hidden, j) => !hidden || (c.value('logits', i, j) === -Infinity && !(Math.abs(c.value('probs', i, j)) > 0)),
      ),
    );
const written = (c: Context, way: number, fill: number): readonly number[] =>
  first(c.rerun({ knobs: { way, fill } }), 'probs');

/** What the steps of masks state. */
export const maskClaims = {
  padding: [
    always('a 1 marks a hidden key', '1 表示掩蔽这个键', (c) =>
      c
        .matrix('in.mask')
        .flat()
        .every((hidden, j) => !hidden || c.value('scores', 0, j) === -Infinity),
    ),
    granted('Three programs act on it', '比较三种做法', 'what is compared'),
    always('writes 0 over the weights', '等算完权重再写 0', (c) =>
      c
        .matrix('in.mask')
        .flat()
        .every((hidden, j) => !hidden || c.value('after.probs', 0, j) === 0),
    ),
    always('writes 0 over the scores', '第三种把分数改成 0', (c) => {
      const least = c.rerun({ edits: { 'in.z': new Map([[3, 0]]), 'in.mask': new Map([[3, 0]]) } });
      const hidden = c.rerun({ edits: { 'in.mask': new Map([[3, 1]]) } });
      return near(hidden.value('zero.probs', 0, 3), least.value('zero.probs', 0, 3));
    }),
    granted('Two things are wanted', '权重须满足两条', 'the task'),
    always('so a hidden key leaves the sum', '掩蔽的键不再计入总和', (c, quoted) => {
      const weights = first(hiding(c, quoted), 'probs');
      return near(sum(weights), 1) && weights.slice(quoted('keep')).every((weight) => weight === 0);
    }),
    always('Zeros written afterwards leave', ['事后写 0', '分数写 0，每个掩蔽的键'], (c, quoted) => {
      const run = hiding(c, quoted);
      return (
        near(sum(first(run, 'after.probs')), quoted('left')) &&
        first(run, 'zero.probs')
          .slice(quoted('keep'))
          .every((leak) => near(leak, quoted('leaked')))
      );
    }),
  ],
  axis: [
    always('four queries, the rows', ['四个查询，是', '四个键是它的四列'], (c) =>
      [c.matrix('in.scores'), ...c.matrix('in.scores')].every((each) => each.length === 4),
    ),
    granted([], '沿最后一个维度', 'what PyTorch does'),
    always('so that its E is 1', '它的 E 就是 1', (c) =>
      c
        .rerun({ knobs: { along: ROWS } })
        .matrix('raised')
        .every((row) => Math.max(...row) === 1),
    ),
    always([], '每个查询各有一个总和', (c) =>
      c
        .rerun({ knobs: { along: ROWS } })
        .matrix('probs')
        .every((row) => near(sum(row), 1)),
    ),
    always('With one sum for the table', '整张表共用一个总和', (c, quoted) =>
      near(quoted('whole'), sum(first(c.rerun({ knobs: { along: 2 } }), 'probs'))),
    ),
  ],
  program: [
    granted('are given, the mix', '求混合的结果', 'what is given'),
    asItOpens(
      'row 3 lies near 1000',
      '第 3 行的分数接近 1000',
      (c) =>
        (c.matrix('in.scores')[2] ?? []).every((score) => Math.abs(score - 1000) < 3) &&
        c.matrix('in.scores')[3]?.some((score, j) => score > 990 && c.value('in.mask', 3, j) === 1) === true,
    ),
    granted(
      ['a table of True and False', 'does the three lines'],
      ['掩码是布尔值', '中间三行合起来'],
      'what PyTorch does',
    ),
    asItOpens('the maximum of row 4 is hidden', '第 4 行的最大值正好', (c) => {
      const scores = c.matrix('in.scores')[3] ?? [];
      const most = scores.indexOf(Math.max(...scores));
      return (
        c.value('in.mask', 3, most) === 1 &&
        scores.every((s, j) => c.value('in.mask', 3, j) === 1 || Math.fround(Math.exp(s - Math.max(...scores))) === 0)
      );
    }),
    always([], 'Z 的第一个数是', (c) =>
      near(
        c.rerun({ knobs: { along: ROWS } }).value('output', 0, 0),
        sum(first(c, 'probs').map((weight, j) => weight * c.value('in.values', j, 0))),
        1e-4,
      ),
    ),
  ],
  masks: [
    always('a 1 hides a key', ['1 表示这个查询（行）', '中相应的分数变成'], areHidden),
    always('becomes −∞, its weight', [], areHidden),
    always(
      'leaves 10 of 16 open',
      ['填充掩码遮住列', '16 个单元格中开放 10 个'],
      () => open('causal') === 10 && open('padding') === 8 && open('window') === 8,
    ),
    granted(['are those of two texts', 'No weight may go to'], '来自两段文字', 'the task'),
    tested('Open stay', '开放的是', 'take one mask and no other, and tell each slip from it'),
    always('Row 4 gives', '第 4 行给出', (_, quoted) => near(quoted('third') + quoted('fourth'), 1)),
  ],
  empty: [
    granted(
      'All four keys are hidden',
      ['四个键全部掩蔽', '各种程序写掩码的办法', '成 m，即第二行', 'softmax 照常计算'],
      'what is given, and what programs do',
    ),
    always('makes NaN either way', '两种办法都得 NaN', (c) =>
      [ADD, OVERWRITE].every((way) => written(c, way, 3).every(Number.isNaN)),
    ),
    always('rounds the differences away', '差在 float32 的舍入中消失了', (c) =>
      written(c, ADD, 2).every((weight) => weight === 0.25),
    ),
  ],
} satisfies Claims;
