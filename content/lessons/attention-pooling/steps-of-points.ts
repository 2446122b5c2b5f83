import { number, numbers } from '@/content/ask';
import { type Step, step } from '@/content/schema';
import { column, row, show } from '@/content/stage';
import { type Covered, type Covering, hide, hideNothing, onceEdited, onceTurned } from '@/content/veil';
import { AXIS } from './data';
import { BOX, PARABOLA } from './knobs';
import {
  ASKED_QUERY,
  asked,
  atWidth,
  bellShares,
  between,
  boxed,
  handsOut,
  query as hereOf,
  kernelShares,
  misses,
  NEXT,
  nearestKey,
  nearestOf,
  nearestOption,
  RAISED,
  raised,
  truthCurve,
  truthHere,
  value,
  whichDivision,
} from './numbers';

const scattered = {
  points: { x: 'in.x_train', y: 'in.y_train' },
  across: AXIS,
  upright: [0, 4] as const,
};
const curve = (y: string, en: string, zh: string) => ({
  x: 'in.x_curve',
  y,
  as: 'line' as const,
  words: { en, zh },
});
const source = { series: 'truth', as: 'dashes' as const, words: { en: 'the curve', zh: '原曲线' } };
const query = (answer: string) => ({ of: 'in.x_query', answer });

/** The kernel that the question is about. */
const asBox: Covering = (c) => (c.knobs.kernel === BOX ? 'all' : 'none');

/** While the query stands about where the question puts it. */
const nearAsked =
  (covered: Covered): Covering =>
  (c) =>
    Math.abs(hereOf(c) - ASKED_QUERY) < 0.25 ? covered : 'none';

const mean = value('mean_pooling', 0);
const lookedUp = {
  share: raised,
  same: mean,
  sum: (c) => mean(c) + RAISED,
  entry: value('in.y_train', 0),
} satisfies Step['numbers'];

const far = (w: number) => atWidth(w, (c) => asked(c).value('width.y_hat', 0));
const limits = {
  nearest: (c) => nearestOf('in.y_train')(asked(c)),
  truth: (c) => truthHere(asked(c)),
  between: (c) => between(asked(c)),
  mean,
} satisfies Step['numbers'];

/** From a mean that ignores the query to one that a width makes as sharp as is wanted. */
export const pointSteps: readonly Step[] = [
  step('lookup', {
    symbols: { Q: 'in.x_query', X: 'in.x_train', Y: 'in.y_train', F: 'mean_pooling' },
    stage: row(
      show('scatter', {
        ...scattered,
        curves: [curve('curve.mean_pooling', 'mean of the points', '各点的平均'), source],
        query: query('mean_pooling'),
      }),
      column(show('matrix', { of: 'in.x_train' }), show('matrix', { of: 'in.y_train' })),
    ),
    focus: { tensor: 'mean_pooling', cell: [0, 0] },
    thumb: 'in.y_train',
    series: { truth: truthCurve },
    numbers: { ...lookedUp, truth: truthHere, misses: misses('curve.mean_pooling') },
    ask: nearestOption(lookedUp, raised),
    veil: ['mean_pooling', 'curve.mean_pooling'].map((line) => hide(line, onceEdited(['in.y_train']))),
  }),
  step('kernel', {
    knobs: { kernel: PARABOLA },
    symbols: {
      Q: 'in.x_query',
      X: 'in.x_train',
      Y: 'in.y_train',
      K: 'kernel.kappa',
      A: 'kernel.probs',
      F: 'kernel.y_hat',
    },
    stage: row(
      show('scatter', {
        ...scattered,
        curves: [curve('curve.kernel.y_hat', 'prediction', '预测'), source],
        query: query('kernel.y_hat'),
        weights: 'kernel.probs',
        kernel: 'shares',
      }),
      column(show('matrix', { of: 'kernel.kappa' }), show('matrix', { of: 'kernel.probs' })),
    ),
    focus: { tensor: 'kernel.probs', cell: [0, 2] },
    controls: [{ knob: 'kernel' }],
    series: { truth: truthCurve, shares: kernelShares },
    numbers: { truth: (c) => truthHere(asked(c)), boxed },
    ask: number(boxed),
    veil: ['kernel.y_hat', 'curve.kernel.y_hat'].map((line) => hide(line, asBox)),
  }),
  step('gaussian', {
    scene: 'gaussian',
    knobs: { x: 1.3 },
    symbols: {
      Q: 'in.x_query',
      X: 'in.x_train',
      D: 'kernel.differences',
      S: 'kernel.scores',
      K: 'kernel.kappa',
      Z: 'kernel.total',
      A: 'kernel.probs',
    },
    stage: row(
      show('scatter', {
        ...scattered,
        curves: [curve('curve.kernel.y_hat', 'prediction', '预测'), source],
        query: query('kernel.y_hat'),
        weights: 'kernel.probs',
        kernel: 'shares',
      }),
      column(
        show('matrix', { of: 'kernel.differences' }),
        show('matrix', { of: 'kernel.scores' }),
        show('matrix', { of: 'kernel.kappa' }),
        show('matrix', { of: 'kernel.probs' }),
      ),
    ),
    focus: { tensor: 'kernel.probs', cell: [0, 1] },
    series: { truth: truthCurve, shares: bellShares },
    numbers: {
      nearest: nearestKey,
      distance: nearestOf('kernel.differences'),
      score: nearestOf('kernel.scores'),
      kappa: nearestOf('kernel.kappa'),
      weight: nearestOf('kernel.probs'),
      distance2: (c) => asked(c).value('kernel.differences', 0, NEXT - 1),
      score2: (c) => asked(c).value('kernel.scores', 0, NEXT - 1),
      kappa2: (c) => asked(c).value('kernel.kappa', 0, NEXT - 1),
      total: (c) => asked(c).value('kernel.total', 0),
      distance3: (c) => asked(c).value('kernel.differences', 0, NEXT),
      score3: (c) => asked(c).value('kernel.scores', 0, NEXT),
      kappa3: (c) => asked(c).value('kernel.kappa', 0, NEXT),
      weight3: (c) => asked(c).value('kernel.probs', 0, NEXT),
      answer: (c) => asked(c).value('kernel.y_hat', 0),
    },
    ask: numbers((c) => ['scores', 'kappa', 'probs'].map((of) => asked(c).value(`kernel.${of}`, 0, NEXT))),
    veil: ['kernel.scores', 'kernel.kappa', 'kernel.probs', 'fixed.scores', 'fixed.probs'].map((row) =>
      hide(row, nearAsked({ cols: [NEXT] })),
    ),
  }),
  step('matrix', {
    scene: 'queries',
    symbols: { S: 'fixed.scores', A: 'fixed.probs', Y: 'in.y_train', F: 'fixed.y_hat' },
    stage: row(
      show('product', { left: 'fixed.probs', right: 'in.y_train^T', result: 'fixed.y_hat^T' }),
      show('scatter', {
        ...scattered,
        curves: [curve('curve.fixed.y_hat', 'prediction', '预测'), source],
        query: query('fixed.y_hat'),
        weights: 'fixed.probs',
      }),
    ),
    focus: { tensor: 'fixed.probs', cell: [1, 2] },
    series: { truth: truthCurve },
    numbers: { columns: handsOut('columns'), all: handsOut('all') },
    ask: whichDivision,
    veil: hideNothing('The sum of a row stands nowhere: that it has to be 1 is what the lines are judged by.'),
  }),
  step('width', {
    scene: 'width',
    knobs: { w: 1, x: ASKED_QUERY },
    symbols: {
      Q: 'in.x_query',
      X: 'in.x_train',
      W: 'w.width',
      S: 'width.logits',
      M: 'in.mask',
      A: 'width.probs',
      L: 'train.0.loss',
    },
    stage: row(
      show('scatter', {
        ...scattered,
        curves: [curve('curve.width.y_hat', 'prediction', '预测'), source],
        query: query('width.y_hat'),
        weights: 'width.probs',
      }),
      column(
        show('matrix', { of: 'in.mask', toggle: true }),
        show('matrix', { of: 'width.logits' }),
        show('matrix', { of: 'width.probs' }),
      ),
    ),
    focus: { tensor: 'width.probs', cell: [0, 2] },
    controls: [{ knob: 'w' }],
    series: { truth: truthCurve },
    numbers: {
      ...limits,
      misses: misses('curve.width.y_hat'),
      one: far(1),
      ten: far(10),
      best: atWidth(2.25, misses('curve.width.y_hat')),
      sharp: atWidth(20, misses('curve.width.y_hat')),
    },
    ask: nearestOption(limits, far(1000)),
    veil: ['width.y_hat', 'curve.width.y_hat'].map((line) => hide(line, onceTurned('w', 1))),
  }),
];
