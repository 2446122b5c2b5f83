import { always, asItOpens, type Claims, granted, near } from '@/content/claim';
import type { Context } from '@/content/context';
import { greatestChange, sum } from '@/content/numbers/measure';
import { exp } from '@/lib/maths';
import { first } from '../numbers';

const row = (c: Context, of = 'probs'): number[] => [...first(c, of)];
/** The row with 1 more on its first score. */
const oneMore = (c: Context): Context => c.rerun({ edits: { 'in.z': new Map([[0, c.value('in.z', 0, 0) + 1]]) } });
const ratio = (c: Context): number => c.value('raised', 0, 0) / c.value('raised', 0, 1);

/** What the first three steps state. */
export const rowClaims = {
  divide: [
    granted('Places 3 and 4 are padding', '键 3、4 是填充的空位', 'what is given'),
    granted([], '正好是 0？', 'a question'),
    always([], '只看两个字，应为', (c, quoted) => {
      const [a = 0, b = 0] = row(c, 'in.z').map(exp);
      const [v = 0, w = 0] = c.matrix('in.values').flat();
      return near(quoted('wanted'), (a * v + b * w) / (a + b));
    }),
    asItOpens(
      'At the start that gives key 3',
      '键 3 确实得 0',
      (c) => c.value('plain', 0, 2) === 0 && c.value('plain', 0, 3) < 0,
    ),
    always(
      'the best key has least',
      '最匹配的键反而最少',
      (_, quoted) => quoted('best') > quoted('worst') && quoted('ofBest') < quoted('ofWorst'),
    ),
    always('With e it has most', '取了指数，它得', (c, quoted) => {
      const z = ['a', 'b', 'c', 'd'].map(quoted);
      const run = c.rerun({ edits: { 'in.z': new Map(z.entries()) } });
      return near(Math.max(...row(run)), quoted('weight'));
    }),
  ],
  exp: [
    always(
      'both faults of the plain division are gone',
      '直接相除的两个毛病都没有了',
      (c) => Math.min(...row(c, 'raised')) > 0 && oneMore(c).value('raised', 0, 0) > c.value('raised', 0, 0),
    ),
    always('its exponential is multiplied by e', '取指数的结果就乘以 e', (c) =>
      near(oneMore(c).value('raised', 0, 0) / c.value('raised', 0, 0), Math.E, 1e-4),
    ),
    always('has e times its weight', '权重就是它的 e 倍', (c) =>
      near(ratio(c.rerun({ edits: { 'in.z': new Map([[0, 1 + c.value('in.z', 0, 1)]]) } })), Math.E, 1e-4),
    ),
  ],
  shift: [
    always(
      'e to 89 is ∞ already',
      'e 的 89 次方已经是 ∞',
      () => Math.fround(exp(89)) === Number.POSITIVE_INFINITY && Number.isFinite(Math.fround(exp(88))),
    ),
    always(
      'while it is off, m is 0',
      ['打开开关，每个指数先减去', 'm 就是 0'],
      (c) =>
        c.rerun({ knobs: { stable: 0 } }).value('most', 0) === 0 &&
        c.rerun({ knobs: { stable: 1 } }).value('most', 0) === Math.max(...row(c, 'scores')),
    ),
    always('Only differences between scores count', [], (c) => {
      const at = (shift: number): Context => c.rerun({ knobs: { c: shift, stable: 1 } });
      return greatestChange(at(0).matrix('probs'), at(1000).matrix('probs')) < 1e-4;
    }),
    always('no exponent is then above 0', '指数都不大于 0', (c) => {
      const stable = c.rerun({ knobs: { stable: 1 } });
      return Math.max(...row(stable, 'exponents')) <= 0 && near(sum(row(stable)), 1);
    }),
  ],
} satisfies Claims;
