import { asks } from '@/content/ask';
import { type Step, step } from '@/content/schema';
import { column, row, show } from '@/content/stage';
import { hide, hideSeries } from '@/content/veil';
import { entropyCurve, limit, limitLine, ratioBefore, riseBefore, steepestCurve } from './numbers';
import { onceChanged } from './veils';

/** What a factor does to all scores of a row: to the weights, and to how they answer a change. */
export const sharpnessSteps: readonly Step[] = [
  step('temperature', {
    scene: 'tempered',
    knobs: { tau: 1 },
    symbols: { Z: 'in.z', S: 'scores', P: 'probs', H: 'entropy' },
    stage: row(
      column(show('matrix', { of: 'scores' }), show('bars', { of: 'probs' })),
      show('scatter', {
        points: { x: 'in.taus', y: 'curve.entropy' },
        across: [0, 10],
        upright: [0, 1.5],
        curves: [
          { series: 'entropy', as: 'line', words: { en: 'entropy H', zh: '熵 H' } },
          { series: 'limit', as: 'dashes', words: { en: 'ln 4', zh: 'ln 4' } },
        ],
        query: { knob: 'tau', answer: 'entropy', step: 0.05 },
      }),
    ),
    focus: { tensor: 'probs', cell: [0, 0] },
    controls: [{ knob: 'tau' }],
    series: { entropy: entropyCurve, limit: limitLine },
    numbers: { before: ratioBefore, limit },
    ask: asks('choice', { given: { a: 1, b: 2, tau: 0.5 } }),
    veil: [hide('probs', onceChanged('tau', 1))],
  }),
  step('jacobian', {
    scene: 'slopes',
    knobs: { s: 1 },
    symbols: { Z: 'in.z', P: 'probs', J: 'slopes' },
    stage: row(
      column(show('matrix', { of: 'probs' }), show('matrix', { of: 'slopes' })),
      show('scatter', {
        points: { x: 'in.scales', y: 'curve.steepest' },
        across: [0, 16],
        upright: [0, 0.3],
        curves: [{ series: 'steepest', as: 'line', words: { en: 'largest entry of J', zh: 'J 的最大项' } }],
        query: { knob: 's', answer: 'steepest', step: 0.5 },
      }),
    ),
    focus: { tensor: 'slopes', cell: [0, 0] },
    controls: [{ knob: 's' }],
    series: { steepest: steepestCurve },
    numbers: { before: riseBefore },
    ask: asks('choice', { given: { times: 4, by: 0.1 } }),
    veil: [
      ...['scores', 'probs', 'slopes', 'steepest'].map((of) => hide(of, onceChanged('s', 1))),
      // What s = 1 gives stands in J.
      hide('curve.steepest', { cols: [1, 2, 3, 4] }),
      hideSeries(['steepest']),
    ],
  }),
];
