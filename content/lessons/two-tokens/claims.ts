import { always, type Claims, granted, near, unedited } from '@/content/claim';
import type { Context } from '@/content/context';
import { dot, greatestChange, length, sum } from '@/content/numbers/measure';
import { WK, WQ, X } from './example';
import { columnOf, withValuesTimes } from './measures';
import { rowAt } from './numbers';

const count = (c: Context): number => c.matrix(X).length;
const edit = (...values: number[]): ReadonlyMap<number, number> => new Map(values.entries());
const times = (c: Context, of: string, by: number) => c.matrix(of).map((row) => row.map((x) => by * x));

/** Whether every row of the weights is positive and adds up to 1. */
const isShared = (c: Context): boolean => c.matrix('probs').every((row) => Math.min(...row) > 0 && near(sum(row), 1));

/** Whether the longer of the first two tokens has its highest product with itself. */
function prefersItself(c: Context): boolean {
  const [a = [], b = []] = c.matrix(X);
  return dot(a, b) <= Math.max(dot(a, a), dot(b, b));
}

const largestAt = (c: Context, temperature: number): number[] =>
  c
    .rerun({ knobs: { temperature } })
    .matrix('probs')
    .map((row) => Math.max(...row));

/** The first output lies between the values of both tokens. */
function isOnSegment(c: Context): boolean {
  const [v1 = [], v2 = []] = c.matrix('v');
  const [weight = 0] = rowAt(c, 'probs', 0);
  return v1.every((x, j) => near(c.value('output', 0, j), weight * x + (1 - weight) * (v2[j] as number), 1e-4));
}

/** One product gives the queries, keys and values, side by side. */
const isFused = (c: Context): boolean =>
  greatestChange(
    c.matrix('fused'),
    c.matrix('q').map((row, i) => [row, c.matrix('k')[i], c.matrix('v')[i]].flat() as number[]),
  ) < 1e-4;

/** Two tokens of length 1 at this angle, under −4I and 4I. */
const opposed = (c: Context, angle: number): Context =>
  c.rerun({
    edits: {
      [X]: edit(1, 0, Math.cos(angle), Math.sin(angle)),
      [WQ]: edit(-4, 0, 0, -4),
      [WK]: edit(4, 0, 0, 4),
    },
  });

/** What the sentences of this lesson state. */
export default {
  tokens: [
    always('are two tokens', '里有两个词元', (c) => count(c) === 2 && rowAt(c, X, 0).length === 2),
    granted(
      'more from those with the higher score',
      '旁边把这两行画成了',
      'softmax grows with the score; what is drawn',
    ),
    granted('shall take more than half', '超过一半取自另一个', 'the task'),
    always('it never gives the other more than half', ['箭头怎样摆都做不到', '给对方的权重总不到一半'], prefersItself),
    always('At θ = 0', 'θ = 0 时', (_, quoted) => near(quoted('length1') * quoted('length2'), quoted('best'))),
  ],

  query: [
    always('has four tokens', '从这里起 <T>X</T> 有四个词元', (c) => count(c) === 4),
    granted('rows and columns count from 1', '行和列从 1 数起', 'how the lesson counts'),
    granted(
      ['Row 1 of <T>X</T> meets', 'Column 1 gives'],
      ['它的第 1 行与', '第 1 列用同样的办法'],
      'which row and column a product reads',
    ),
    granted('no two tokens can both prefer', '两个词元不可能都偏向对方', 'what the first step claims and checks'),
  ],
  queries: [
    always('There are more tokens than features', '词元的个数多于特征', (c) => count(c) > rowAt(c, X, 0).length),
    granted('or four thousand', '还是四千个', 'one product for any number of rows'),
    always(['two numbers of row'], ['行的两个数'], (c) => {
      const at = (c.given.row ?? 1) - 1;
      const after = c.rerun({ edits: { [X]: new Map([[2 * at, c.value(X, at, 0) + 5]]) } });
      const wanted = c.matrix('q').map((row, i) => row.map((x, j) => x + (i === at ? 5 * c.value(WQ, 0, j) : 0)));
      return greatestChange(after.matrix('q'), wanted) < 1e-4;
    }),
    always([], ['合成一次乘法更快'], isFused),
  ],
  keys: [
    granted('Why not the queries once more', [], 'the question that keys answer'),
    always('would score <Value', '两个方向必定相同', (c, quoted) =>
      near(quoted('alike'), dot(rowAt(c, 'q', 0), rowAt(c, 'q', 1))),
    ),
    always(
      'With keys, $q_1$',
      '另有一组键',
      (c, quoted) =>
        near(quoted('there'), c.value('products', 0, 1)) && near(quoted('back'), c.value('products', 1, 0)),
    ),
    always('taken as many times as the token says', [], (c) => {
      const [one = [], two = []] = c.matrix(WK);
      const sums = c.matrix(X).map(([a = 0, b = 0]) => one.map((x, j) => a * x + b * (two[j] as number)));
      return greatestChange(sums, c.matrix('k')) < 1e-4;
    }),
    always('the doubled row counts 0 times', '加倍的那一行乘以 0', (c) => {
      const row = (c.given.row ?? 1) - 1;
      const doubled = c.rerun({ edits: { [WK]: new Map(rowAt(c, WK, row).map((x, j) => [2 * row + j, 2 * x])) } });
      const [before, after] = [c.matrix('k'), doubled.matrix('k')];
      return columnOf(c, X, row).every((x, i) => x !== 0 || `${after[i]}` === `${before[i]}`);
    }),
  ],
  scores: [
    always(['meet in one cell', 'This dot product'], ['交会于', '这个点积'], (c, quoted) =>
      near(quoted('cell'), c.value('products', 0, 1)),
    ),
    always(
      'four tokens give four by four scores',
      '四个词元得到 4 × 4 个分数',
      (c) => count(c) === 4 && rowAt(c, 'q', 0).length === 2 && c.matrix('products').flat().length === 16,
    ),
    always('both ways', '两个单元格都是', (c, quoted) => {
      const [i, j] = [c.given.i ?? 1, c.given.j ?? 1];
      return near(dot(rowAt(c, X, i - 1), rowAt(c, X, j - 1)), quoted('raw'));
    }),
    granted(
      'two matrices let the two cells differ',
      '有了两个矩阵',
      'what is possible, and what the numbers on stage show',
    ),
  ],
  scale: [
    granted(
      ['little is at stake', 'spreads farther', 'nearly everything to one key'],
      ['影响不大', '总和就越分散', '几乎全给一个键'],
      'variances of independent products add up',
    ),
  ],
  softmax: [
    granted('Take row 1', '看 <T>S</T> 的第 1 行', 'where to look'),
    always(['shares that add up to 1', 'every query has exactly 1'], ['就成为份额，相加得 1', '恰好是 1'], isShared),
    always([], '第二个是', (c, quoted) => near(quoted('weight2'), c.value('probs', 0, 1))),
    always('a small one sharpens a row', 'τ 小则权重更悬殊', (c) => {
      const [small, large] = [largestAt(c, 0.25), largestAt(c, 4)];
      return small.every((x, i) => x >= (large[i] as number) - 1e-6);
    }),
  ],
  values: [
    granted('A third matrix', '第三个矩阵', 'the third of three'),
    granted('Row 1 of <T>V</T>', '<T>V</T> 的第 1 行', 'both numbers are quoted'),
    always('Were keys taken instead', '如果取走的是键', (c, quoted) =>
      near(quoted('key2'), dot(rowAt(c, 'probs', 0), columnOf(c, 'k', 1)), 1e-4),
    ),
    always('With values of their own', '有了专门的值', (c, quoted) =>
      near(quoted('value2'), c.value('output', 0, 1), 1e-4),
    ),
    always('times as large', '都变为原来的', (c, quoted) => {
      const by = quoted('times');
      const after = withValuesTimes(c, by);
      return ['v', 'output'].every((of) => greatestChange(after.matrix(of), times(c, of, by)) < 1e-3);
    }),
  ],
  output: [
    always(
      'the first row of the output',
      '这就是输出',
      (c, quoted) =>
        near(quoted('mixed1'), c.value('output', 0, 0), 1e-4) && near(quoted('mixed2'), c.value('output', 0, 1), 1e-4),
    ),
    granted('the nearer', [], 'more of one summand, less of the others'),
    always('down to two', '减到两个', (c) => isOnSegment(c.rerun({ knobs: { count: 2 } }))),
  ],
  shapes: [
    granted('Nothing demands width 2', '宽度不必是 2', 'any width can be chosen below'),
    always('same numbers, one product', '数不变，乘法只做一次', isFused),
    always('the two tokens of the example', '仍是例子里的两个词元', (c) => count(c) === 2),
  ],
  program: [
    always('the three matrices side by side', '并排的三个矩阵', (c) => rowAt(c, 'w.fused', 0).length === 6),
    granted('in lower case', '除以宽度的平方根', 'how a program is written; the order of its lines'),
  ],
  together: [
    unedited('both have length 1 and are 60° apart here', '图中夹角 60°', (c) => {
      const [a = [], b = []] = c.matrix(X);
      return near(length(a), 1) && near(length(b), 1) && near(dot(a, b), 0.5);
    }),
    always([], '只用词元 <T>X</T> 本身做不到', prefersItself),
    always('of the difference of two scores', '两个分数之差', (c) =>
      c.matrix('scores').every(([a = 0, b = 0], i) => near(c.value('probs', i, 1), 1 / (1 + Math.exp(a - b)))),
    ),
    granted('need not look most at itself', ['由两个矩阵算出', '给自己的权重不必最大'], 'what is possible'),
    always('lowest for a token with itself', '词元与自己的分数最低', (c) =>
      [1, 2, 3].every((angle) => {
        const [[own = 0, other = 0] = []] = opposed(c, angle).matrix('products');
        return near(own, -16, 1e-4) && near(other, -16 * Math.cos(angle), 1e-4);
      }),
    ),
    always('At 30° the weight is still 0.82', '夹角 30° 时权重仍有 0.82', (c) =>
      near(opposed(c, Math.PI / 6).value('probs', 0, 1), 0.82, 0.005),
    ),
  ],
} satisfies Claims;
