import { always, type Claims, granted } from '@/content/claim';
import type { Context } from '@/content/context';
import { CENTRED, DILATED } from '../knobs';

/** Which outputs move, of each layer, when the token that the slider names is replaced. */
const moves = (c: Context): readonly boolean[][] => c.matrix('moved').map((of) => of.map((by) => by > 0));

/** Only what each layer reads moves: a square around the token, what comes behind it, or all. */
function movesAsRead(c: Context): boolean {
  const place = (c.knobs.place ?? 1) - 1;
  const side = 4;
  const isNear = (i: number) =>
    Math.abs((i % side) - (place % side)) <= 1 && Math.abs(Math.floor(i / side) - Math.floor(place / side)) <= 1;
  const [convolution = [], recurrent = [], attention = []] = moves(c);
  return (
    convolution.every((does, i) => does === isNear(i)) &&
    recurrent.every((does, i) => does === i >= place) &&
    attention.every(Boolean)
  );
}

/** On what each output depends behind a stack, found layer by layer. */
function stacked(c: Context, n: number): boolean[][] {
  const { k = 3, layers = 1, how = 0 } = c.knobs;
  const tokens = Array.from({ length: n }, (_, i) => i);
  let depends = tokens.map((i) => tokens.map((j) => i === j));
  for (let layer = 0; layer < layers; layer++) {
    const gap = how === DILATED ? k ** layer : 1;
    const first = how === CENTRED ? (k - 1) / 2 : 0;
    const read = Array.from({ length: k }, (_, tap) => (tap - first) * gap);
    const below = depends;
    depends = tokens.map((i) => tokens.map((j) => read.some((back) => below[i - back]?.[j])));
  }
  return depends;
}

const isReached = (c: Context): boolean => {
  const reached = c.matrix('reached');
  const wanted = stacked(c, reached.length);
  return reached.every((of, i) => of.every((value, j) => (value === 1) === wanted[i]?.[j]));
};

/** What the last four steps state. */
export const reachClaims = {
  reach: [
    always(
      'Sixteen tokens lie in a square',
      ['十六个词元排成方阵', '依次是 3 × 3 卷积', '它四周至多八个'],
      (c) => c.matrix('moved').length === 3 && c.matrix('moved')[0]?.length === 16,
    ),
    granted('shows by how much each output then moves', [], 'what Δ is'),
    always(
      ['the token and its neighbours', 'stays exactly as it was'],
      ['是它和四周的邻居', '改变量恰好是 0'],
      movesAsRead,
    ),
    granted('it has to learn', '自注意力要靠学习', 'no weight of the layer knows a place'),
  ],
  cost: [
    always('At n = 16 that is', 'n = 16 时依次是', (c, quoted) => {
      const { d = 0, k = 0 } = c.knobs;
      return (
        quoted('attention') === 256 * d &&
        quoted('recurrent') === 16 * d * d &&
        quoted('convolution') === k * 16 * d * d
      );
    }),
    granted('the mixing of values (n²d once more)', '值的混合（又是 n²d）', 'A V has n² weights, each with d products'),
    granted('equal steps are equal factors', '间距相等，倍数就相等', 'what log axes are'),
    always(
      '<Value is="rnnFactor" /> times',
      '<Value is="rnnFactor" /> 倍',
      (_, quoted) => quoted('factor') === quoted('rnnFactor') ** 2 && quoted('rnnFactor') === quoted('times'),
    ),
    always(
      'it is the cheaper one while n < d',
      ['自注意力增长得更快', 'n < d 时它较省'],
      (c, quoted) =>
        quoted('equal') === quoted('crossing') ** 3 &&
        c.matrix('C').every(([n = 0, attention = 0, recurrent = 0]) => attention < recurrent === n < (c.knobs.d ?? 0)),
    ),
  ],
  path: [
    granted(
      ['each output reads its own token', 'the buttons let the kernel'],
      ['每个输出用到自己的词元', 'r 是最远能用到前面第几个', '间隔逐层变为 k 倍', '也可以使它兼看两边'],
      'what such convolutions are, and what the controls do',
    ),
    always('says that output i, a row', '表示经过 L 层之后', isReached),
  ],
  compare: [
    granted('has the multiplications of one layer', ['先列一层的乘法次数'], 'what the columns are'),
    granted([], '就是路径长度', 'what a path is'),
  ],
} satisfies Claims;
