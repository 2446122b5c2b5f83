import { always, type Claims, granted, near, tested } from '@/content/claim';
import { argmax } from '@/content/numbers/measure';

/** What the last two steps state. */
export const answerClaims = {
  blocks: [
    always(
      'four times the same arithmetic',
      ['四排，每排八个', '同样的运算做四遍'],
      (c) =>
        [0, 1, 2, 3].every((at) => c.matrix(`block.${at}.residual2`).length === 17) &&
        !c.trace.find('block.4.residual2'),
    ),
    tested(
      'nearly the same for every picture',
      '换了图像也几乎不变',
      'the maps of block 1 change least from picture to picture, those of blocks 3 and 4 more than half as much again',
    ),
    tested(
      'that most queries favour',
      '多数查询都偏向的键',
      'most queries favour the same key in every head of block 4, and few do in block 1',
    ),
    tested(
      'whichever head is missing',
      '任意去掉一个头',
      'stays the same for the ten bundled digits whichever head is taken away',
    ),
    always('A 3 × 3 convolution', '3 × 3 卷积', (_, quoted) => {
      const [line, across] = [Math.floor((quoted('patch') - 1) / 4), (quoted('patch') - 1) % 4];
      const within = (at: number): number => (at % 3 ? 3 : 2);
      return quoted('around') === within(line) * within(across);
    }),
  ],
  class: [
    granted('After a last normalisation', [], 'what is read'),
    always(
      'the 96 × 10 matrix',
      '96 × 10 的矩阵',
      (c) =>
        c.matrix('w.head.weight').length === 96 &&
        c.matrix('logits').flat().length === 10 &&
        c.matrix('pooled').flat().length === 96,
    ),
    always('The largest is class', '最大的是类别', (c, quoted) => {
      const chances = c.matrix('probs')[0] as number[];
      return quoted('winner') === argmax(chances) && near(quoted('chance'), Math.max(...chances));
    }),
    tested(
      'right for each of the ten digits of this site',
      '十幅自带的数字图像全都答对',
      'gets little more than training asked for',
    ),
    tested(
      'the blue ring becomes a 0',
      '蓝色圆环成了 0',
      'calls the ring a 0, and is less sure of the chessboard than of any digit',
    ),
    tested(
      'says nothing about the picture',
      [],
      'is right for nearly every digit drawn by code; before training it is not',
    ),
    tested(
      ['Nothing: the largest change', 'in block 4 at the latest', 'Set to zero after block 3'],
      ['不变，最大的变化', '最迟在第 4 个', '提前到第 3 块之后'],
      'row 0 alone is read in the end, while other rows still matter one block earlier',
    ),
  ],
  bench: [
    granted(['Try the heads one by one', 'of ten'], ['先逐个去掉头', '十幅中读对'], 'what to try; how many are asked'),
    tested('of 200: 172', '200 幅中，去掉偏置', 'reads %i of its pictures right under %o, as the words say'),
    tested(
      'the bars stay',
      '各条柱形都不变',
      'answers the same for shuffled patches without both sources of places, and otherwise with them',
    ),
    tested(
      'how many of 200 digits',
      ['看 200 幅数字图像', '其中十幅是自带的'],
      'reads nearly all of its pictures right with the whole network, and few without both sources of places',
    ),
  ],
} satisfies Claims;
