import { always, type Claims, granted, near, tested } from '@/content/claim';
import type { Context } from '@/content/context';
import { countNegative, deviation, length, mean } from '@/content/numbers/measure';
import { cellOf, rowOf, selectedRow } from '@/content/numbers/selected';
import { attn, block } from '@/content/numbers/vit-refs';

const shape = (c: Context, of: string): string => `${c.matrix(of).length} × ${c.matrix(of)[0]?.length}`;
const like = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-4 * Math.max(1, Math.abs(b));

/** Another row of what the block receives changes, and this one is normalised to the same numbers. */
function usesItsOwnRow(c: Context): boolean {
  const row = selectedRow(c, block('ln1'));
  const other = (row + 1) % 17;
  const after = c.rerun({ edits: { [`block.${c.block}.input`]: new Map([[96 * other, 5]]) } });
  return `${after.matrix(block('ln1'))[row]}` === `${c.matrix(block('ln1'))[row]}`;
}

/** What the steps from the first normalisation to the scaled scores state. */
export const attentionClaims = {
  norm: [
    always('Above are the 17', '的 17 <T of="X">行', (c) => shape(c, block('input')) === '17 × 96'),
    always('The 96 numbers of row', '行的 96 个数', (c, quoted) => {
      const row = rowOf(c, block('input'));
      return row.length === 96 && near(quoted('mean'), mean(row)) && near(quoted('deviation'), deviation(row));
    }),
    granted('before training 1 and 0', '训练前是 1 和 0', 'how every normalisation begins'),
    always('nothing but its own 96 numbers', '每行只用自己的 96 个数', usesItsOwnRow),
    always(
      'at block 4',
      '在第 4 块的入口长',
      (c, quoted) =>
        like(quoted('first'), length(rowOf(c, 'block.0.input'))) &&
        like(quoted('last'), length(rowOf(c, 'block.3.input'))),
    ),
  ],
  qkv: [
    granted(
      ['meets three matrices', 'Why three?', 'a query times a key', 'only what it is found by'],
      ['分别乘以三个矩阵', '为什么要三种'],
      'what the three are for',
    ),
    always('eight groups of twelve', '每组 12 列', (c) =>
      ['q', 'k', 'v'].every((part) => shape(c, attn(part)) === '17 × 12'),
    ),
    always(
      '96 to 288',
      '96 列变 288 列',
      (c) => `${c.trace.get(`w.block.${c.block}.attn.qkv.weight`).tensor.shape}` === '96,288',
    ),
    always(
      '6 and 10 would score the same',
      ['6 号与 10 号', '现在查询 6 与键 10'],
      (c, quoted) =>
        near(quoted('there'), c.value(attn('products'), 6, 10)) &&
        near(quoted('back'), c.value(attn('products'), 10, 6)),
    ),
  ],
  scores: [
    always(
      'twelve products, added up',
      '12 个乘积相加',
      (c, quoted) => rowOf(c, attn('q')).length === 12 && like(quoted('score'), cellOf(c, attn('products'))),
    ),
    always(
      ['17 × 17 times', 'of the 289 are negative'],
      ['共 17 × 17 次', '289 个里有'],
      (c, quoted) =>
        shape(c, attn('products')) === '17 × 17' &&
        c.matrix(attn('products')).flat().length === 289 &&
        quoted('negative') === countNegative(c.matrix(attn('products'))),
    ),
    granted([], '两行方向相近', 'what a dot product is'),
    always('while the cosine stays', '余弦仍是', (_, quoted) =>
      like(quoted('after'), quoted('times') * quoted('before')),
    ),
  ],
  scale: [
    always('their standard deviation falls', ['标准差从', '12 是头的宽度'], (_, quoted) =>
      like(quoted('headSpread'), quoted('raw') / Math.sqrt(12)),
    ),
    tested('undivided, too', '即使不除', 'stays the same for the ten bundled digits where no score is divided'),
    tested('182 instead of 198', '减到 182 幅', 'reads %i of its pictures right under %o, as the words say'),
    tested(
      ['seventeen of each'],
      ['17 个查询和 17 个键', '宽度为 12 时'],
      'scores of random rows spread by the root of their width, within a tenth',
    ),
    always(
      'times the deviation',
      '标准差就变为',
      (_, quoted) =>
        near(quoted('root'), Math.sqrt(quoted('wider'))) &&
        near(quoted('measured'), quoted('broad') / quoted('random')) &&
        Math.abs(quoted('measured') / quoted('root') - 1) < 0.1,
    ),
    always('at width 108 softmax', '宽度为 108 时', (_, quoted) => quoted('peak') > 2 * quoted('calm')),
  ],
} satisfies Claims;
