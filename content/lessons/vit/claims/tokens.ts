import { always, type Claims, evenOverwritten, granted, near, tested } from '@/content/claim';
import { dot } from '@/content/numbers/measure';
import { flipped } from '@/content/reference';
import lesson from '../lesson';

const stepAt = (id: string): number => lesson.steps.findIndex((step) => step.id === id);

/** What the steps from the embedding to the position state. */
export const tokenClaims = {
  embed: [
    always(['147 products and one number', 'patch 6 begins with'], ['147 个乘积', '6 号图像块的第一个数'], (c) => {
      const [row, column] = [c.matrix('patches')[5], c.matrix(flipped('w.patch_embed.weight'))[0]] as [
        number[],
        number[],
      ];
      return (
        row.length === 147 &&
        near(dot(row, column) + c.value('w.patch_embed.bias', 0), c.value('embedding', 5, 0), 1e-3)
      );
    }),
    always(
      'All sixteen together',
      ['96 列就得到', '16 个图像块合起来'],
      (_, quoted) => quoted('rows') === 16 && quoted('width') === 96,
    ),
    granted('under which more can be seen', '另外两组没有训练过', 'what the switch offers'),
    tested('the same 147 numbers meet', '同样的 147 个数', 'gives equal patches equal embeddings'),
  ],
  'class-token': [
    always(
      ['A seventeenth row', 'All seventeen together'],
      ['的 16 行上面多了一行', '这 17 行一起'],
      (c) => c.matrix('sequence').length === 17 && c.matrix('embedding').length === 16,
    ),
    always('96 learned numbers', '它是 96 个学得的数', (c) => c.matrix('w.cls_token').flat().length === 96),
    granted('belongs to none of them', '不属于任何一个', 'what a row is made from'),
    tested(
      ['row 0 has nothing of the picture', 'mixes the patches into every row'],
      ['第 0 行里没有图像的内容', '把图像块混入每一行'],
      'keeps the class token apart from the picture until attention mixes them',
    ),
  ],
  position: [
    always('Three matrices of the same size, 17 × 96', '都是 17 × 96', (c) =>
      ['sequence', 'w.pos_embed', 'tokens'].every((of) => c.matrix(of).length === 17 && c.matrix(of)[0]?.length === 96),
    ),
    evenOverwritten('Cell by cell', '逐个单元格相加', (_, quoted) =>
      near(quoted('token') + quoted('position'), quoted('both')),
    ),
    always(
      '17 · 96 = 1,632',
      '17 · 96 = 1632',
      (c, quoted) => c.matrix('w.pos_embed').flat().length === 1632 && quoted('moved') <= 17,
    ),
    tested(
      'The mean cosine of two rows',
      '两行的平均余弦',
      'rows of patches side by side are most alike, those of one below the other less, others not; before training none are',
    ),
    always('five steps on', '再过五步', () => stepAt('bias') - stepAt('position') === 5),
    tested(
      'the largest change is then',
      '最大的变化是',
      'sees a heap of patches without positions, and their order with them',
    ),
  ],
} satisfies Claims;
