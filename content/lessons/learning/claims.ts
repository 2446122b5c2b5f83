import { always, type Claims, evenOverwritten, granted, near, tested } from '@/content/claim';
import type { Context } from '@/content/context';
import { dot, greatestChange, sum } from '@/content/numbers/measure';
import { attn } from '@/content/numbers/vit-refs';
import { flipped } from '@/content/reference';
import * as look from './look';
import { chances, chosenWeight, label, loss, oneStep, rowOfQuery, tokensSeen } from './measure';
import { model } from './model';
import { sources } from './sources';

type Matrix = readonly (readonly number[])[];

const columns = (c: Context, of: string): number[][] => c.matrix(flipped(of));
/** a · b, where b is given by its columns. */
const product = (rows: Matrix, cols: Matrix): number[][] => rows.map((row) => cols.map((col) => dot(row, col)));
const over = (by: number, of: Matrix): number[][] => of.map((row) => row.map((x) => x / by));
const isZero = (row: readonly number[]): boolean => row.every((x) => x === 0);
/** Equal but for rounding, which grows with the numbers. */
const isLike = (a: Matrix, b: Matrix): boolean =>
  greatestChange(a, b) <= 1e-6 + 1e-4 * Math.max(...a.flat().map(Math.abs));
const like = (a: number, b: number): boolean => isLike([[a]], [[b]]);

const ONE_HOT = (c: Context): number[] => chances(c).map((_, i) => (i === label(c) ? 1 : 0));

/** After which updates the states of the slider were kept. */
const kept = sources.map(({ id }) => Number(id.replace('step-', '')));

/** What the sentences of this lesson state. */
export default {
  problem: [
    granted(['Row 0 of', 'raise one of the'], '第 0 行盖在图像上', 'where to look, and what can be tried'),
    granted('Only the answer is judged', '只评判最后的答案', 'how the training was done'),
    always('million million', ['2 · <Value', '万亿次'], (_, quoted) =>
      near(quoted('all') / ((2 * quoted('weights') * quoted('batch') * quoted('updates')) / 1e12), 1),
    ),
  ],
  before: [
    always('the ten <T of="Y">probabilities', '右边的十个', (c) => chances(c).length === 10),
    granted(
      [],
      ['从“权重”滑块的最左端开始', '滑块里存着一次真实的训练', '每一格是参数的滑动平均'],
      'with which weights the step begins',
    ),
    always(
      'little more than an even share',
      '只比十类平分略多',
      (_, quoted) => quoted('largest') > 0.1 && quoted('largest') < 0.2,
    ),
    tested(
      'nearly always it is the same class',
      '几乎总是同一类',
      'finds no class that stands out before training, and hardly ever another class, for any picture',
    ),
  ],
  maps: [
    always('the same row of all eight heads', '八个头的同一行', () => model.heads === 8),
    always('about twice as far apart each time', '间隔每次约加倍', () => {
      const apart = kept.slice(2).map((update, i) => update - (kept[i + 1] as number));
      return apart.slice(1).every((gap, i) => Math.abs(gap / (apart[i] as number) - 2) < 0.5);
    }),
    always(
      '17 when all weights are equal',
      '是 17，全给一个词元时',
      () => near(tokensSeen(Array.from({ length: 17 }, () => 1 / 17)), 17) && near(tokensSeen([0, 1, 0]), 1),
    ),
    always('Row 6 of this head has', '这个头的第 6 行是', (c, quoted) =>
      near(quoted('seen'), tokensSeen(rowOfQuery(c)), 1e-4),
    ),
    always('differ by', '所有参数的斜率相差', (_, quoted) => quoted('difference') === 0),
    granted(['one head twice', 'lets eight heads become eight'], '起点随机', 'what follows from equal slopes'),
  ],
  positions: [
    granted(
      ['between every two rows', 'by the offset of two patches', 'was told of none'],
      ['两两之间', '按两个图像块的相对位置'],
      'what stands on the stage',
    ),
    tested(
      'all three are near 0',
      '在最左端三者都接近 0',
      'finds positions of neighbours alike after training, and no more alike than others before',
    ),
    tested(
      'On most digits each stands in',
      ['对多数数字', '单独的下降之和还多'],
      'loses more without both sources of places than without each, together, on most digits and on all that are drawn',
    ),
  ],
  surprise: [
    granted([], '它用一个数说明正确答案', 'what a loss says'),
    evenOverwritten(
      'and −ln of it',
      '取 −ln 就是',
      (_, quoted) => !(quoted('chance') > 0) || near(quoted('loss'), -Math.log(quoted('chance')), 1e-3),
    ),
    always(
      ['Above stand ten', 'probability minus what was wanted', 'With these ten numbers'],
      ['上面是十个', '概率减去应有的值', '就从这十个数开始'],
      (c) =>
        chances(c).length === 10 &&
        isLike(c.matrix('grad.logits'), [chances(c).map((p, i) => p - (ONE_HOT(c)[i] as number))]),
    ),
    tested(
      'near ln 10',
      '从 ln 10 附近开始',
      'finds the loss near ln 10 before training, and much lower after it, for every digit',
    ),
  ],
  curve: [
    granted(
      'never teaches',
      ['这是滑块里那次训练的日志', '全对之后', '留出集上的准确率'],
      'what a log is, and which of its numbers has a slope',
    ),
    tested(
      ['the mean over 128 pictures', 'is 0.955 on the right class'],
      ['按 128 幅图像的平均损失走', '正确类别是 0.955'],
      'trained with the batch and the target that the words say',
    ),
    always('0 and −ln(', '0 和 −ln(', (_, quoted) =>
      near(quoted('change'), -Math.log(quoted('q') / quoted('p')) / quoted('m')),
    ),
  ],
  gradient: [
    granted(
      'Raise one parameter',
      ['的一个参数加一点', '这一步从滑块最左端开始'],
      'which parameter is selected, and where the step begins',
    ),
    evenOverwritten('Add up 17 tokens', '把 17 个词元加起来', (c, quoted) => {
      const { at } = chosenWeight(c);
      const [came, back] = [columns(c, attn('concat'))[at[0]], columns(c, `grad.${attn('proj')}`)[at[1]]] as [
        number[],
        number[],
      ];
      return came.length === 17 && like(quoted('slope'), dot(came, back));
    }),
    always('the parameter 0.05 higher', '把参数加、减 0.05', (_, quoted) =>
      near(quoted('measured'), (quoted('up') - quoted('down')) / 0.1),
    ),
    always(
      'times as large in every product',
      '进来的数变为',
      (_, quoted) =>
        Math.abs(quoted('becomes') - quoted('times') * quoted('was')) <= 1e-3 * Math.abs(quoted('becomes')) + 1e-6,
    ),
  ],
  looks: [
    granted(
      ['what the class token looks at', 'more weight means less loss'],
      ['次更新之后', '即类别词元在看的地方'],
      'where to look, and what a slope below zero is',
    ),
    always('A price is one dot product', '价格是一个点积', (c) =>
      isLike([look.prices(c)], product([c.matrix(look.FOR_HEADS)[0] as number[]], c.matrix(look.VALUES))),
    ),
  ],
  jacobian: [
    granted(
      ['From above', 'in proportion to itself'],
      ['从上到下', '与权重本身成正比'],
      'what stands on the stage, and how softmax follows a score: by its weight times what is left to the others',
    ),
    always('has the lowest price, and', '的价格最低', (c, quoted) => {
      const patches = look.prices(c).slice(1);
      return patches.every((price) => price >= (patches[quoted('cheapest') - 1] as number));
    }),
    always('where its price lies below', [], (c) => {
      const [weights, prices] = [look.weights(c), look.prices(c)];
      return isLike(c.matrix(look.LOGIT_ROW), [weights.map((a, j) => a * ((prices[j] as number) - look.costNow(c)))]);
    }),
    granted('is near 0 or 1', '接近 0 或 1 时', 'at 0 a factor is 0, at 1 the price is the mean'),
  ],
  pair: [
    always('both over the same root', '都除以同一个平方根', (c) => {
      const root = Math.sqrt(model.dim / model.heads);
      const [queries, keys] = [columns(c, 'block.3.attn.q:head=6'), columns(c, look.LOOK_KEYS)];
      return (
        isLike(c.matrix(look.FOR_QUERIES), over(root, product(c.matrix(look.FOR_SCORES), keys))) &&
        isLike(c.matrix(look.FOR_KEYS), over(root, product(columns(c, look.FOR_SCORES), queries)))
      );
    }),
    always('Only row 0 has any', '其中只有第 0 行不为零', (c) => {
      const [first = [], ...others] = c.matrix(look.FOR_SCORES);
      return !isZero(first) && others.every(isZero);
    }),
    granted('Of the two at the right', '右边两个矩阵', 'what stands on the stage'),
    always('One query, the class token’s, and all 17 keys', ['查询只有一个', '键有 17 个'], (c) => {
      const [first = [], ...others] = c.matrix(look.FOR_QUERIES);
      const keys = c.matrix(look.FOR_KEYS);
      return !isZero(first) && others.every(isZero) && keys.length === 17 && !keys.some(isZero);
    }),
    always('add up to 0', '各行之和为 0', (c) =>
      columns(c, look.FOR_KEYS).every(
        (column) => Math.abs(sum(column)) <= 1e-5 + 1e-4 * Math.max(...column.map(Math.abs)),
      ),
    ),
  ],
  wq: [
    granted(
      ['A query is a normalised row', 'So a head learns where'],
      ['行、列从 0 数起', '头却这样学会了'],
      'how a query is made, and what was judged',
    ),
    always('summed over the tokens', '每个单元格就只是一个乘积', (c) =>
      isLike(c.matrix(look.FOR_WQ), product(columns(c, look.NORMED), columns(c, look.FOR_QUERIES))),
    ),
    tested('One step of rate 1', '学习率取 1', 'raises no loss by one step with W_Q alone, for any digit'),
  ],
  back: [
    granted(
      ['Four steps on one page', 'Three matrix products'],
      ['四步合在一处', '上方是第一行的乘积', '三个矩阵乘积'],
      'the lines of the answer, counted',
    ),
  ],
  step: [
    tested(
      'its right end hardly a slope is left',
      '斜率几乎是 0',
      'has little slope left after training where there was some before it, for every digit',
    ),
    granted([], '这一步从滑块最左端开始', 'with which weights the step begins'),
    tested('Close by, line and dots agree', [], 'promises η·g² and comes close to it with a small step'),
    always('η times the square of the gradient', '它等于 η 乘以梯度的平方', (c, quoted) => {
      const fall = oneStep(c).rate * oneStep(c).gradient ** 2;
      return like(quoted('fall'), fall) && like(quoted('more'), quoted('times') * fall);
    }),
  ],
  live: [
    tested(
      'two blocks of four heads',
      '两个 Transformer 块，每块四个头',
      'trains two blocks of four heads, as the words say',
    ),
    granted('Ten times the rate', ['所以步长只由学习率来选', '学习率加大到十倍'], 'the rate is a factor of the step'),
  ],
  after: [
    always(
      'All 32 maps at once',
      '32 张注意力图一起看',
      (c) => model.depth * model.heads === 32 && c.trace.get('block.3.attn.probs').tensor.shape[0] === 8,
    ),
    always('They make ten', '由它们得出', (c) => chances(c).length === 10 && loss(c) >= 0),
    granted('Nothing was added', '一路上没有添进任何东西', 'the slider chooses weights alone'),
    tested(
      'Of the 90 pairs',
      '90 对中',
      'reads of 90 pairs of two digits 48 as that of the values, 29 as a third, and 13 as that of the maps',
    ),
  ],
} satisfies Claims;
