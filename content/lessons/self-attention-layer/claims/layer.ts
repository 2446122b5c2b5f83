import { always, type Claims, granted, near, unedited } from '@/content/claim';
import type { Context } from '@/content/context';
import { greatestChange, mean } from '@/content/numbers/measure';
import { change } from '@/content/numbers/what-if';
import { IT } from '../data';
import { WK, WQ } from '../refs';

const movedAt = (c: Context, kind: number): number => c.value('moved', kind, IT);
const asGiven = (c: Context): Context => c.rerun({ knobs: { bare: 0 } });
const row = (c: Context, bare: number): readonly number[] =>
  c.rerun({ knobs: { bare } }).matrix('probs')[0] as number[];

/** With its queries all 0 a layer gives the mean of its values in every row. */
function isMean(c: Context): boolean {
  const silent = c.rerun({ edits: change(c, WQ, () => 0) });
  const means = silent.matrix('v^T').map(mean);
  return silent.matrix('output').every((of) => greatestChange([of], [means]) < 1e-5);
}

/** In which rows weights change once a row of queries, keys or values is doubled. */
function rowsMovedBy(c: Context, of: string, at: number): readonly number[] {
  const run = asGiven(c);
  const before = run.matrix('probs');
  const after = run.rerun({ edits: change(run, of, (x, [i]) => (i === at ? 2 * x : x)) }).matrix('probs');
  return before.flatMap((row, i) => (row.some((weight, j) => weight !== after[i]?.[j]) ? [i] : []));
}

/** W_Q twice and W_K half as large: no weight moves. */
function isOneProduct(c: Context): boolean {
  const run = asGiven(c);
  const edits = { ...change(run, WQ, (x) => 2 * x), ...change(run, WK, (x) => x / 2) };
  return greatestChange(run.rerun({ edits }).matrix('probs'), run.matrix('probs')) < 1e-5;
}

/** What the first four steps state. */
export const layerClaims = {
  window: [
    granted('has to depend on word 11', '的输出要取决于第 11 个词', 'what the sentence asks for'),
    granted('says how far each output moves', '每个输出的改变量', 'what Δ is'),
    always(
      'a recurrent network, which reads',
      ['只看自己和左右各一个词', '从左到右读的循环网络'],
      (c) => movedAt(c, 0) === 0 && movedAt(c, 1) === 0 && movedAt(c, 2) > 0,
    ),
    always(
      'as many as a window of three has',
      '与三词窗口一样多',
      (c, quoted) =>
        quoted('shared') === 3 * quoted('D') ** 2 &&
        c.value('sizes', 1, 0) === c.value('sizes', 3, 0) &&
        (c.matrix('moved')[3] ?? []).every((by) => by > 0),
    ),
  ],
  pooling: [
    unedited(
      'every number of $\\s{WQ}{W_Q}$ is 0',
      '的每个数都是 0，查询也就全是 0',
      (c) =>
        c.matrix('in.tokens').length === 4 &&
        c
          .matrix('q')
          .flat()
          .every((x) => x === 0),
    ),
    always(
      ['Without queries the layer is a mean', 'and the same in every row'],
      ['没有查询，这一层就是', '每一行都一样'],
      isMean,
    ),
  ],
  roles: [
    granted('One token enters three times', '同一个词元用到三次', 'what the three matrices are for'),
    granted('Without matrices all three are', '就都是词元本身', 'what the switch does'),
    always(
      'token 1 would give itself',
      ['词元 1 会给自己', '它给词元 4 的是'],
      (c, quoted) => near(quoted('ownBare'), row(c, 1)[0] as number) && near(quoted('first'), row(c, 0)[3] as number),
    ),
    unedited('All sixteen', '全部十六个', (c, quoted) => rowsMovedBy(c, 'k', quoted('key') - 1).length === 4),
    always('A query decides one row', '一个查询只决定', (c, quoted) => {
      const at = quoted('key') - 1;
      return rowsMovedBy(c, 'v', at).length === 0 && rowsMovedBy(c, 'q', at).every((row) => row === at);
    }),
  ],
  merged: [
    always(
      ['comes out is <T of="M">the same table', 'can be had with one matrix fewer'],
      ['每个单元格都与', '少用一个矩阵也行'],
      (c) => greatestChange(c.matrix('products'), c.matrix('merged.products')) < 1e-4,
    ),
    granted('can the two of them do that one cannot', '两个矩阵能做到一个做不到的事吗', 'a question'),
    always('as before: only', '起作用的只有 $W_Q W_K^\\top$', isOneProduct),
    always(
      ['The two are kept because', '$W_{QK}$ would hold'],
      ['保留两个矩阵', '$W_{QK}$ 则有'],
      (_, quoted) =>
        quoted('both') === 2 * quoted('wide') * quoted('narrow') &&
        quoted('one') === quoted('wide') ** 2 &&
        quoted('both') < quoted('one'),
    ),
  ],
} satisfies Claims;
