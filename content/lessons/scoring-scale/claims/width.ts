import { always, type Claims, granted, near, tested } from '@/content/claim';
import type { Context } from '@/content/context';
import { MEASURED } from '../knobs';
import { PAIRS, QUERIES } from '../samples';

const NORMAL = 'how the vectors are drawn';
const atPower = (c: Context, p: number): readonly number[] => c.rerun({ knobs: { p } }).matrix('divisors').flat();
const isNear = (a: number, b: number): boolean => near(a, b, 1e-3 * Math.max(1, Math.abs(b)));

/** What the steps of the width state. */
export const widthClaims = {
  variance: [
    always('Here are 1000 queries', '这里有 1000 个查询', (c) => c.matrix('products').flat().length === PAIRS),
    granted(
      ['All entries are independent', 'has mean 0 and variance 1, too'],
      ['分量都是独立的随机数', '也是均值 0，方差 1'],
      NORMAL,
    ),
    tested(
      'Variances of independent terms add up',
      '独立的项相加，方差也相加',
      'have the variance d, about: 11.03, 63.76 and 94.26 at 12, 64 and 96',
    ),
  ],
  divide: [
    always(
      'Four widths d, in each 1000',
      '四种维数 d，每种 1000',
      (c) => c.matrix('scores').length === MEASURED.length && c.matrix('scores')[0]?.length === PAIRS,
    ),
    always('they spread further the wider', [], (c) => {
      const spreads = c.matrix('undivided').flat();
      return spreads.every((spread, i) => i === 0 || spread > (spreads[i - 1] as number));
    }),
    always(
      'At p = 0 the divisor is 1',
      'p = 0 时除数是 1',
      (c) => atPower(c, 0).every((d) => d === 1) && atPower(c, 1).every((d, i) => isNear(d, MEASURED[i] as number)),
    ),
    granted('The goal is the dashed line', '目标是那条虚线', 'the task'),
    always(
      'It leaves',
      '标准差原是 √d，除以 √d 得 1',
      (_, quoted) => near(quoted('rightNarrow'), 1, 0.1) && near(quoted('rightWide'), 1, 0.1),
    ),
  ],
  premise: [
    always('of 1000 pairs, products', '1000 对查询和键', (c) => c.matrix('scores').flat().length === PAIRS),
    granted('Entries had the standard deviation 1', '分量的标准差都是 1', NORMAL),
    granted('Two sliders make all entries', '两个滑块使', 'what can be turned'),
    granted('was found for entries', '是在分量的标准差为 1', 'the step before'),
    granted('of scores 1 without that', '还会是 1 吗', 'a question'),
    always('the product of both', '即两个标准差之积', (_, quoted) =>
      near(quoted('sample'), quoted('ofQ') * quoted('ofK'), 0.1 * quoted('ofQ') * quoted('ofK')),
    ),
  ],
  saturation: [
    granted(
      'near 0, scores hardly move the weights',
      '它接近 0 时，分数变了',
      'J holds the slopes of weights by scores',
    ),
    always(
      'means of the 200 queries',
      '第一步那 200 个查询',
      (c) => c.matrix('raw.norms').length === MEASURED.length && c.matrix('raw.norms')[0]?.length === QUERIES,
    ),
    always(
      'and near 1 a weight hardly moves',
      '接近 1 的权重几乎不动',
      (c, quoted) =>
        c
          .matrix('raw.norm')
          .flat()
          .every((norm, i, all) => i === 0 || norm < (all[i - 1] as number)) &&
        quoted('largest') > quoted('largestBefore'),
    ),
    always(
      ['Divide by √d', 'Chance no longer decides'],
      '除以 √d，‖J‖ 是',
      (c) =>
        c
          .matrix('scaled.norm')
          .flat()
          .every((norm) => norm > 0.28) &&
        c
          .matrix('scaled.largest')
          .flat()
          .every((largest) => largest < 0.3),
    ),
  ],
} satisfies Claims;
