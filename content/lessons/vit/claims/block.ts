import { always, type Claims, granted, tested } from '@/content/claim';
import type { Context } from '@/content/context';
import { attn, block, blockWeight } from '@/content/numbers/vit-refs';

const shape = (c: Context, of: string): string => `${c.matrix(of).length} × ${c.matrix(of)[0]?.length}`;

/** What the steps from the heads to the MLP state. */
export const blockClaims = {
  heads: [
    always(
      ['Eight <T of="A">weight matrices', 'returns twelve numbers', 'eight heads have eight'],
      ['八个<T of="A">权重矩阵', '给每个词元 12 个数', '八个头有八种'],
      (c) =>
        `${c.trace.get(`block.${c.block}.attn.probs`).tensor.shape}` === '8,17,17' &&
        shape(c, attn('heads')) === '17 × 12' &&
        shape(c, attn('concat')) === '17 × 96',
    ),
    tested(
      'the mean of their eight maps',
      ['八张注意力图的平均', '有五幅换了答案'],
      'is another one for five of the ten bundled digits when the heads of a block share one map',
    ),
    always([], '96 × 96 的矩阵', (c) => shape(c, blockWeight('attn.proj.weight')) === '96 × 96'),
    always('twelve from each of them', '这几个头各 12 列', (_, quoted) => quoted('own') === 12 * quoted('heads')),
    tested(
      'After $W_O$ all 96',
      '96 列全变',
      'keys of three heads change their 36 columns of the heads side by side, and all 96 after W_O',
    ),
  ],
  output: [
    always('the eight heads’ 96 numbers', '八个头的 96 个数', (c) => shape(c, attn('proj')) === '17 × 96'),
    tested(
      'seven of the ten digits of this site',
      ['有七幅换了答案', '在第 4 块里去掉'],
      'is lost for as many of the ten bundled digits as the words say where block %i goes on without what came in',
    ),
    tested([], '最多相差', 'the block’s input is all that is left where W_O and its bias are 0'),
  ],
  branch: [
    granted(
      ['eight heads of twelve', 'scores over √12'],
      ['分成八个头', '点积除以 √12'],
      'what the words of the program mean; its lines are run',
    ),
  ],
  mlp: [
    always(
      '384 numbers',
      ['两层之间有一条曲线', '384 个数', '开关切换这三步'],
      (c) => shape(c, block('mlp.fc1')) === '17 × 384' && shape(c, block('mlp.fc2')) === '17 × 96',
    ),
    granted('two matrices in a row would be one', '两个矩阵连乘等于一个', 'a product of matrices is a matrix'),
    always(
      'outputs lie lower',
      ['GELU 最低到 −0.17', '个输出里有'],
      (c, quoted) =>
        Math.min(...c.matrix(block('mlp.gelu')).flat()) > -0.17 - 1e-3 &&
        c.matrix(block('mlp.fc2')).flat().length === 1632 &&
        quoted('negative') ===
          c
            .matrix(block('mlp.fc2'))
            .flat()
            .filter((x) => x < -0.17).length,
    ),
    tested(
      'changes all 96 numbers of a row',
      '使这一行的 96 个数都变',
      'a number in each of three rows changes 3 · 384 hidden numbers, and three rows of what the MLP adds',
    ),
  ],
} satisfies Claims;
