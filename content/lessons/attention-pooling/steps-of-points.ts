import { asks } from '@/content/ask';
import { type Step, step } from '@/content/schema';
import { column, row, show } from '@/content/stage';
import { type Covering, hide, hideNothing, onceEdited, onceTurned } from '@/content/veil';
import { gaussianCells } from './cells';
import { AXIS } from './data';
import { BOX, PARABOLA } from './knobs';
import {
  asked,
  atWidth,
  bellShares,
  kernelShares,
  misses,
  truthCurve,
  truthHere,
  workedDistance,
  workedKappa,
  workedScore,
  workedWeight,
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

/** The key that is asked for; every weight but that of the key that is worked out. */
const askedKey: Covering = ({ given: { key = 3 } }) => ({ cols: [key] });
const unworked: Covering = ({ given: { worked: done = 2 } }) => ({
  cols: [0, 1, 2, 3, 4, 5].filter((j) => j !== done),
});

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
    numbers: { truth: truthHere, misses: misses('curve.mean_pooling') },
    ask: asks('choice', { given: { key: 5, by: 3, at: 0 } }),
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
      column(...['in.x_train', 'in.y_train', 'kernel.kappa'].map((of) => show('matrix', { of }))),
    ),
    focus: { tensor: 'kernel.probs', cell: [0, 2] },
    controls: [{ knob: 'kernel' }],
    series: { truth: truthCurve, shares: kernelShares },
    ask: asks('number', { given: { x: 2.4 } }),
    veil: ['kernel.y_hat', 'curve.kernel.y_hat'].map((line) => hide(line, asBox)),
  }),
  step('gaussian', {
    scene: 'gaussian',
    knobs: { x: 2.4 },
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
      column(...['differences', 'scores', 'kappa'].map((of) => show('matrix', { of: `kernel.${of}` }))),
      show('matrix', { of: 'kernel.total' }),
    ),
    focus: { tensor: 'kernel.probs', cell: [0, 2] },
    series: { truth: truthCurve, shares: bellShares },
    numbers: {
      distance: workedDistance,
      score: workedScore,
      kappa: workedKappa,
      weight: workedWeight,
      e: () => Math.E,
    },
    ask: asks('fill-in', { cells: gaussianCells, given: { worked: 2, key: 3 } }),
    veil: [
      hide('kernel.kappa', askedKey),
      hide('kernel.total'),
      // At w = 1 what softmax gives is the same once more.
      ...['kernel', 'fixed', 'width'].flatMap((way) => [
        hide(`${way}.scores`, askedKey),
        hide(`${way}.probs`, unworked),
      ]),
    ],
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
    asides: { play: () => import('./play/answer') },
    focus: { tensor: 'fixed.probs', cell: [1, 2] },
    series: { truth: truthCurve },
    ask: asks('order'),
    veil: hideNothing('The lines stand in the question, their order nowhere.'),
  }),
  step('width', {
    scene: 'width',
    knobs: { w: 1, x: 2.4 },
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
    asides: { network: () => import('./whole'), code: () => import('./code/width') },
    focus: { tensor: 'width.probs', cell: [0, 2] },
    controls: [{ knob: 'w' }],
    series: { truth: truthCurve },
    numbers: {
      misses: misses('curve.width.y_hat'),
      one: atWidth(1, (c) => asked(c).value('width.y_hat', 0)),
    },
    ask: asks('choice', { given: { x: 2.4 } }),
    veil: ['width.y_hat', 'curve.width.y_hat'].map((line) => hide(line, onceTurned('w', 1))),
  }),
];
