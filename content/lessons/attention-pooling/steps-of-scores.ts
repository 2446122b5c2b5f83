import { type Step, step } from '@/content/schema';
import { column, row, show } from '@/content/stage';
import { type Covering, hide, hideNothing, onceTurned } from '@/content/veil';
import { AXIS } from './data';
import {
  ASKED_QUERY,
  byDistance,
  byProduct,
  byShareOfProduct,
  cupWithoutGoal,
  largestByProduct,
  least,
  leastNow,
  meanValue,
  nearestOption,
  notebook,
  shareOfScores,
  shift,
  truthCurve,
  value,
} from './numbers';

const predictions = { product: byProduct, distance: byDistance, equal: meanValue, share: byShareOfProduct };

const shares = {
  sharper: notebook(0, 6, 0),
  same: notebook(0, 3, 0),
  score: shareOfScores(0, 6, 0),
  none: () => 0,
};

/** Queries that somebody may try, and the least that each gives the notebook in a scene it has not seen. */
const tries = {
  longer: least(0, 6, 0),
  against: least(0, -6, 0),
  all: least(-3, -3, -3),
  apart: least(-3, -6, -3),
};

/** A query along the one that the question doubles, and longer. */
const longerQuery: Covering = (c) => (c.value('in.q', 1) > 3 ? 'all' : 'none');

const desk = column(show('matrix', { of: 'in.q' }), show('matrix', { of: 'in.keys' }));
const gaze = column(show('matrix', { of: 'scores' }), show('bars', { of: 'probs' }));

/** From the distance to the product of query and key, and what a query can be. */
export const scoreSteps: readonly Step[] = [
  step('terms', {
    scene: 'terms',
    knobs: { keys: 1, queries: 1, x: ASKED_QUERY },
    symbols: {
      Q: 'in.x_query',
      X: 'in.x_train',
      P: 'products',
      KS: 'key_square',
      QS: 'query_square',
      S: 'scores',
      A: 'probs',
    },
    stage: row(
      show('scatter', {
        points: { x: 'in.x_train', y: 'in.y_train' },
        across: AXIS,
        upright: [0, 4],
        curves: [
          { x: 'in.x_curve', y: 'curve.y_hat', as: 'line', words: { en: 'prediction', zh: '预测' } },
          { series: 'truth', as: 'dashes', words: { en: 'the curve', zh: '原曲线' } },
        ],
        query: { of: 'in.x_query', answer: 'y_hat' },
        weights: 'probs',
      }),
      column(
        show('matrix', { of: 'products' }),
        show('matrix', { of: 'key_square' }),
        show('matrix', { of: 'query_square' }),
        show('matrix', { of: 'scores' }),
      ),
    ),
    focus: { tensor: 'scores', cell: [0, 2] },
    controls: [{ knob: 'keys' }, { knob: 'queries' }],
    series: { truth: truthCurve },
    numbers: { ...predictions, shift, largest: largestByProduct },
    ask: nearestOption(predictions, byProduct),
    veil: ['probs', 'y_hat', 'curve.y_hat'].map((line) => hide(line, onceTurned('keys', 1))),
  }),
  step('query', {
    scene: 'things',
    symbols: { q: 'in.q', K: 'in.keys', V: 'in.values', s: 'in.salience', S: 'scores', A: 'probs', O: 'output' },
    stage: row(desk, gaze, column(show('matrix', { of: 'in.values' }), show('matrix', { of: 'output' }))),
    focus: { tensor: 'probs', cell: [0, 3] },
    controls: [{ preset: 'no-goal' }, { preset: 'read' }, { preset: 'coffee' }, { knob: 'beta' }],
    numbers: { ...shares, cup: cupWithoutGoal },
    ask: nearestOption(shares, notebook(0, 6, 0)),
    veil: [hide('probs', longerQuery), hide('output', longerQuery)],
  }),
  step('build', {
    scene: 'things',
    knobs: { beta: 0 },
    symbols: { q: 'in.q', K: 'in.keys', A: 'probs' },
    stage: row(desk, gaze),
    focus: { tensor: 'probs', cell: [0, 3] },
    controls: [{ preset: 'read' }],
    numbers: { ...tries, now: value('probs', 0, 3), least: leastNow, known: notebook(-3, -6, -3) },
    ask: nearestOption(tries, (c) => Math.max(...Object.values(tries).map((attempt) => attempt(c)))),
    veil: hideNothing('The options are queries to try: judging them on the stage is the task.'),
  }),
];
