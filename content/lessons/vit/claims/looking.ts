import { always, type Claims, granted, near, tested } from '@/content/claim';
import { dot, sum } from '@/content/numbers/measure';
import { rowOf } from '@/content/numbers/selected';
import { attn } from '@/content/numbers/vit-refs';

/** What the steps about a row of weights over the picture state. */
export const lookingClaims = {
  look: [
    always(
      ['seventeen weights that add up to one', 'Sixteen belong to patches', 'The seventeenth, on'],
      ['17 个权重，和为 1', '其中 16 个属于图像块'],
      (c, quoted) => {
        const row = rowOf(c, attn('probs'));
        return row.length === 17 && near(sum(row), 1) && near(quoted('onClass'), row[0] as number);
      },
    ),
    always('all eight heads', '旁边是八个头', (c) => c.trace.get('block.0.attn.probs').tensor.shape[0] === 8),
    tested(
      'nearly always, the patch to the right',
      '几乎总是右边',
      'block 1, head 6 nearly always gives its largest patch weight to the patch on the right',
    ),
    granted('no more', [], 'what a map is'),
    always('1/17 is', '而 1/17 是', (_, quoted) => near(quoted('share'), 1 / 17)),
    tested(
      'the habit is the table’s',
      [],
      'that habit is the table’s: without it the right neighbour gets no more than an equal share and a half',
    ),
  ],
  build: [
    granted(
      ['An equal share would be 1/17', 'For instance 8 at'],
      ['平均份额是 1/17', '处填 8'],
      'seventeen keys; the question’s own law tries the example',
    ),
    always('is nearly 3,000', '接近 3000', () => Math.abs(Math.exp(8) - 3000) < 30),
  ],
  mix: [
    always(
      ['seventeen weights times seventeen numbers', 'Column 0 gives'],
      ['17 个权重乘 17 个数', '第 0 列得到'],
      (c, quoted) =>
        rowOf(c, attn('probs')).length === 17 &&
        near(
          quoted('mixed'),
          dot(
            rowOf(c, attn('probs')),
            c.matrix(attn('v')).map(([first]) => first as number),
          ),
          1e-3,
        ) &&
        near(quoted('mixed'), rowOf(c, attn('heads'))[0] as number, 1e-3),
    ),
    granted([], '只有在这一步', 'all other steps of a block work row by row'),
    always('It counts once more', [], (_, quoted) => near(quoted('term'), quoted('weight') * quoted('value'), 1e-3)),
  ],
} satisfies Claims;
