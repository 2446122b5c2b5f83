import { always, type Claims, granted, near } from '@/content/claim';
import type { Context } from '@/content/context';
import { entropy, sum } from '@/content/numbers/measure';
import { exp, log } from '@/lib/maths';
import { first } from '../numbers';

const atTau = (c: Context, tau: number): Context => c.rerun({ knobs: { tau } });
const largest = (c: Context): number => Math.max(...first(c, 'probs'));
const isNoLess = (a: number, b: number): boolean => a >= b - 1e-6;

/** p(1 − p) of the first weight, at a scale. */
function slopeAt(c: Context, s: number): number {
  const raised = first(c, 'in.z').map((z) => exp(s * (z - Math.max(...first(c, 'in.z')))));
  const weight = (raised[0] as number) / sum(raised);
  return weight * (1 - weight);
}

/** What the last two steps state. */
export const sharpnessClaims = {
  temperature: [
    always(
      'says how even the weights',
      ['一个键占去全部权重时是 0', '各键相等时最大'],
      (c, quoted) =>
        near(quoted('limit'), log(4)) &&
        near(c.value('entropy', 0), entropy([...first(c, 'probs')]), 1e-4) &&
        c.value('entropy', 0) <= quoted('limit') + 1e-5,
    ),
    always([], '权重更集中', (c) => isNoLess(largest(atTau(c, 0.5)), largest(atTau(c, 1)))),
    always([], '权重更平均', (c) => isNoLess(largest(atTau(c, 1)), largest(atTau(c, 4)))),
    always('and to', 'τ = 0.25 时是', (c, quoted) =>
      near(quoted('sharp'), entropy([...first(atTau(c, 0.25), 'probs')]), 1e-4),
    ),
  ],
  jacobian: [
    always('is a slope (∂): by how much', '是一个斜率', (c) => {
      const by = 0.01;
      const scale = c.knobs.s ?? 1;
      const after = c.rerun({ edits: { 'in.z': new Map([[1, c.value('in.z', 0, 1) + by / scale]]) } });
      return [0, 1, 2, 3].every((i) =>
        near((after.value('probs', 0, i) - c.value('probs', 0, i)) / by, c.value('slopes', i, 1), 5e-3),
      );
    }),
    always('with a minus, what the others lose', ['对角线上 δ 是 1', '其余 δ 是 0'], (c) =>
      first(c, 'probs').every(
        (p, i) =>
          near(c.value('slopes', i, i), p * (1 - p)) &&
          [0, 1, 2, 3].every((j) => j === i || c.value('slopes', i, j) <= 0),
      ),
    ),
    always('every column adds up to 0', '每列之和是 0', (c) =>
      [0, 1, 2, 3].every((j) => near(sum(c.matrix('slopes').map((row) => row[j] as number)), 0)),
    ),
    always('s times as large', '变成 s 倍', (c) =>
      first(c, 'scores').every((score, j) => near(score, (c.knobs.s ?? 1) * c.value('in.z', 0, j), 1e-4)),
    ),
    always(
      'Its slope p(1 − p) is',
      '时它的斜率',
      (c, quoted) =>
        near(quoted('slope'), slopeAt(c, 1)) &&
        near(quoted('slopeThen'), slopeAt(c, quoted('times'))) &&
        near(quoted('farthest'), slopeAt(c, 16)),
    ),
    granted(
      'hardly moves: softmax saturates',
      ['就几乎不动', '会变得很慢'],
      'p(1 − p) is small for p near 0 or 1, whatever the scores are',
    ),
  ],
} satisfies Claims;
