import { asks } from '@/content/ask';
import { type Step, step } from '@/content/schema';
import { column, row, show } from '@/content/stage';
import { type Covering, hide, hideNothing, onceTurned } from '@/content/veil';
import { AXIS, NOTEBOOK } from './data';
import { cupWithoutGoal, shift, sought, truthCurve, value } from './numbers';

/** A query along the one that the question makes longer or shorter. */
const otherLength: Covering = (c) => {
  const [colour, read, drink] = [0, 1, 2].map((j) => c.value('in.q', j)) as [number, number, number];
  return read > 0 && read !== c.given.strength && !colour && !drink ? 'all' : 'none';
};

const desk = column(show('matrix', { of: 'in.q' }), show('matrix', { of: 'in.keys' }));
const gaze = column(show('matrix', { of: 'scores' }), show('bars', { of: 'probs' }));

/** From the distance to the product of query and key, and what a query can be. */
export const scoreSteps: readonly Step[] = [
  step('terms', {
    scene: 'terms',
    knobs: { keys: 1, queries: 1, x: 2.4 },
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
    numbers: { shift },
    ask: asks('choice', { given: { x: 2.4 } }),
    veil: ['probs', 'y_hat', 'curve.y_hat'].map((line) => hide(line, onceTurned('keys', 1))),
  }),
  step('query', {
    scene: 'things',
    symbols: { q: 'in.q', K: 'in.keys', V: 'in.values', s: 'in.salience', S: 'scores', A: 'probs', O: 'output' },
    stage: row(desk, gaze, column(show('matrix', { of: 'in.values' }), show('matrix', { of: 'output' }))),
    focus: { tensor: 'probs', cell: [0, 3] },
    controls: [{ preset: 'no-goal' }, { preset: 'read' }, { preset: 'coffee' }, { knob: 'beta' }],
    numbers: {
      cup: cupWithoutGoal,
      before: (c) => sought(c, [0, c.given.strength ?? 0, 0]).value('probs', 0, NOTEBOOK),
    },
    ask: asks('choice', { given: { strength: 3, times: 2 } }),
    veil: [hide('probs', otherLength), hide('output', otherLength)],
  }),
  step('build', {
    scene: 'things',
    knobs: { beta: 0 },
    symbols: { q: 'in.q', K: 'in.keys', A: 'probs' },
    stage: row(desk, gaze),
    focus: { tensor: 'probs', cell: [0, 3] },
    controls: [{ preset: 'read' }],
    numbers: { now: value('probs', 0, NOTEBOOK) },
    ask: asks('construct'),
    veil: hideNothing('The query is built on the stage, and judged on desks that nobody has seen.'),
  }),
];
