import { always, asItOpens, type Claims, evenOverwritten, granted, near, tested } from '@/content/claim';
import type { Context } from '@/content/context';
import { dot, mean, sum } from '@/content/numbers/measure';
import { NEWS, NOTEBOOK } from './data';
import { PARABOLA } from './knobs';
import { sought } from './numbers';

const row = (c: Context, of: string): number[] => c.matrix(of)[0] as number[];
const isShared = (weights: readonly number[]): boolean => Math.min(...weights) >= 0 && near(sum(weights), 1);

/** Every point is left out in turn and predicted from the others: the mean square of what is missed. */
function leftOut(c: Context): number {
  const [keys, values] = [row(c, 'in.x_train'), row(c, 'in.y_train')];
  const missed = keys.map((key, i) => {
    const scored = keys.map((x) => -(((key - x) * c.value('w.width', 0)) ** 2) / 2);
    const most = Math.max(...scored.filter((_, j) => j !== i));
    const others = scored.flatMap((score, j) =>
      j === i ? [] : [{ y: values[j] as number, e: Math.exp(score - most) }],
    );
    return sum(others.map(({ y, e }) => y * e)) / sum(others.map(({ e }) => e)) - (values[i] as number);
  });
  return mean(missed.map((x) => x * x));
}

/** What the sentences of this lesson state. */
export default {
  lookup: [
    granted('knows only where a dot stands', '只有存过的', 'what a table is'),
    always(
      'of all six',
      '取六个值的',
      (c) => row(c, 'in.y_train').length === 6 && near(mean(row(c, 'in.y_train')), c.value('mean_pooling', 0)),
    ),
    always('The farthest point counts as much as the nearest', '最远的点与最近的点影响一样大', (c) =>
      row(c, 'in.y_train').every((y, key) =>
        near(
          c.rerun({ edits: { 'in.y_train': new Map([[key, y + 3]]) } }).value('mean_pooling', 0),
          c.value('mean_pooling', 0) + 0.5,
        ),
      ),
    ),
  ],
  kernel: [
    asItOpens(
      '1 − u²/4 as far as 2, then 0',
      '2 以内取 1 − u²/4',
      (c) =>
        c.knobs.kernel === PARABOLA &&
        row(c, 'in.x_train').every((x, i) =>
          near(c.value('kernel.kappa', 0, i), Math.max(0, 1 - (x - c.value('in.x_query', 0)) ** 2 / 4)),
        ),
    ),
    always('never negative, together 1', '没有负数，相加得 1', (c) => isShared(row(c, 'kernel.probs'))),
    always(
      'keys lie there and get',
      '其间有',
      (c, quoted) =>
        row(c, 'in.x_train').filter((x) => x >= quoted('low') && x <= quoted('high')).length === quoted('inside'),
    ),
  ],
  gaussian: [
    evenOverwritten(
      '−½ times its square',
      ['平方的一半取负', '除以六个 κ 的'],
      (_, quoted) =>
        near(quoted('score'), -(quoted('distance') ** 2) / 2) && near(quoted('kappa'), Math.exp(quoted('score'))),
    ),
    always('over the <T of="Z">sum</T> of all six it is', ['它占'], (c, quoted) =>
      near(quoted('weight'), quoted('kappa') / sum(row(c, 'kernel.kappa'))),
    ),
    always('weights are positive and add up to 1', '权重总是正数，相加得 1', (c) => isShared(row(c, 'kernel.probs'))),
    granted([], '一列对应一个键', 'in which order the rows are read'),
    always(
      'with a minus',
      '加负号',
      (_, quoted) =>
        near(quoted('asked'), -(quoted('asking') ** 2) / 2) &&
        near(quoted('raised'), Math.exp(quoted('asked'))) &&
        near(quoted('share'), quoted('raised') / quoted('total')),
    ),
  ],
  matrix: [
    always(
      ['Five queries make the rows'],
      '五行是五个查询，六列是六个键',
      (c) => c.matrix('fixed.probs').length === 5 && row(c, 'fixed.probs').length === 6,
    ),
    always('gives all five', '一次得到五个', (c) =>
      c
        .matrix('fixed.probs')
        .every((weights, i) => near(dot(weights, row(c, 'in.y_train')), c.value('fixed.y_hat', i), 1e-4)),
    ),
    always('Move one query and one row changes', '只有它那一行改变', (c) => {
      const after = c.rerun({ edits: { 'in.x_query': new Map([[1, c.value('in.x_query', 1) + 0.3]]) } });
      return after
        .matrix('fixed.probs')
        .every((weights, i) => (`${weights}` !== `${c.matrix('fixed.probs')[i]}`) === (i === 1));
    }),
    always('is one query’s softmax and adds up to 1', '的 softmax，相加得 1', (c) =>
      c.matrix('fixed.probs').every(isShared),
    ),
    granted([], '最后按权重把值', 'the order of the lines'),
  ],
  width: [
    granted('one over the kernel’s width', [], 'what w is'),
    granted([], '留出一个点，用其余', 'what leaving out means'),
    always('At 0 all', 'w 为 0 时', (c) => {
      const equal = row(c.rerun({ edits: { 'w.width': new Map([[0, 0]]) } }), 'width.probs').filter(
        (_, i) => !c.value('in.mask', i),
      );
      return equal.every((weight) => near(weight, 1 / equal.length));
    }),
    always('score −∞, weight 0', '分数变成 −∞', (c) => {
      const without = c.rerun({ edits: { 'in.mask': new Map([[2, 1]]) } });
      return without.value('width.logits', 0, 2) === -Infinity && without.value('width.probs', 0, 2) === 0;
    }),
    always('this errs by', '六个点轮流留出', (c) => near(c.value('train.0.loss', 0), leftOut(c), 1e-3)),
    tested(
      'so w is turned up',
      '所以应调大 w',
      'the error of leaving points out falls from sharpness 1 on, and hardly beyond 3',
    ),
    tested(
      'beyond 3 it hardly changes',
      '大于 3 后，它几乎不变',
      'the error of leaving points out falls from sharpness 1 on, and hardly beyond 3',
    ),
    tested(
      'The nearest key takes all',
      '最近的键占去全部权重',
      'lead from the mean to the nearest point as the sharpness grows',
    ),
    tested(
      'becomes a staircase',
      '预测线成了阶梯',
      'the line misses by as much as a computation in double precision says, and least at 2.3',
    ),
  ],
  terms: [
    always('less half the', ['把<T of="S">分数</T>拆成三项', '再减去'], (c) => {
      const whole = c.rerun({ knobs: { keys: 1, queries: 1 } });
      return row(whole, 'scores').every((score, i) =>
        near(
          score,
          whole.value('products', 0, i) - whole.value('key_square', i) - whole.value('query_square', 0),
          1e-4,
        ),
      );
    }),
    always('every score moves by the same amount', '所有分数都变动同样多', (c, quoted) => {
      const [without, having] = [0, 1].map((queries) => row(c.rerun({ knobs: { queries } }), 'scores')) as [
        number[],
        number[],
      ];
      const moved = without.map((score, i) => score - (having[i] as number));
      return moved.every((by) => near(by, moved[0] as number, 1e-4)) && near(quoted('shift'), 0, 1e-4);
    }),
    granted(
      ['Softmax sees differences only', 'Half the square was what'],
      '原先正好压住了大的键',
      'e to a sum is a product; what the choices show',
    ),
  ],
  query: [
    always('Five things lie on a desk', '桌上有五样东西', (c) => c.matrix('in.keys').length === 5),
    always('three numbers each', '各有三个数', (c) => row(c, 'in.q').length === 3 && row(c, 'in.keys').length === 3),
    always('Without a goal only what stands out', '没有目标时只有显著性', (c, quoted) => {
      const raised = c
        .matrix('in.salience')
        .flat()
        .map((s) => Math.exp(3 * s));
      return near(quoted('cup'), (raised[0] as number) / sum(raised));
    }),
    always('A longer query chooses more sharply', '报纸领先的分数从', (c) => {
      const most = (by: number): number => Math.max(...row(sought(c, [0, 3 * by, 0]), 'probs'));
      return most(2) >= most(1) && most(1) >= most(0.5);
    }),
  ],
  build: [
    asItOpens(
      'half as readable as',
      '只有报纸的一半',
      (c) =>
        c.value('in.keys', NOTEBOOK, 1) === c.value('in.keys', NEWS, 1) / 2 &&
        [0.5, 1, 3, 9].every((read) => {
          const weights = row(sought(c, [0, read, 0]), 'probs');
          return (weights[NOTEBOOK] as number) < (weights[NEWS] as number);
        }),
    ),
    granted('at least half of the', '至少得到一半的', 'the task'),
    always('the three numbers of q', '可以改动 q 的三个数', (c) => row(c, 'in.q').length === 3),
    tested(
      'in twenty further scenes',
      '另有二十个场景',
      'judge a query for the notebook by the worst of twenty scenes',
    ),
    granted('only this table', [], 'why other scenes are tried'),
  ],
} satisfies Claims;
