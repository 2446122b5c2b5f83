import { asks } from '@/content/ask';
import { type Step, step } from '@/content/schema';
import { column, row, show } from '@/content/stage';
import { type Covering, hide, hideSeries, onceTurned } from '@/content/veil';
import { encoderCells } from './cells';
import { W_MOST, W_STEP } from './knobs';
import { best, firstStateMoves, GOAL, goalLine, leastOnStage } from './numbers';

const update = (i: number) =>
  column(...['word', 'sum', 'state'].map((of) => show('matrix', { of: `step.${i}.${of}` })));
/** Every product but the first, which is a choice by itself. */
const behindTheFirst: Covering = (c) => ({
  rows: c
    .matrix('product')
    .map((_, i) => i)
    .slice(1),
});
const attended = ['scores', 'probs', 'context'];

/** How a source is read, and what one vector of it keeps. */
export const readingSteps: readonly Step[] = [
  step('sequence', {
    knobs: { task: 0, p: 0.9 },
    symbols: { X: 'in.source', P: 'in.p', R: 'product' },
    stage: column(
      show('strip', {
        rows: [
          { of: 'in.source', title: { en: 'Source', zh: '源句' } },
          { of: 'in.p', title: { en: 'Output', zh: '输出' } },
        ],
      }),
      row(show('matrix', { of: 'in.p' }), show('matrix', { of: 'product' })),
    ),
    focus: { tensor: 'in.p', cell: [0, 0] },
    controls: [{ knob: 'task' }, { knob: 'p' }],
    numbers: { p: (c) => c.knobs.p ?? 0 },
    ask: asks('number'),
    veil: [hide('product', behindTheFirst)],
  }),
  step('encoder', {
    scene: 'reading',
    knobs: { flip: 0 },
    symbols: { X: 'in.x', A: 'step.2.sum', H: 'states' },
    stage: row(update(1), update(2), update(3), update(4)),
    focus: { tensor: 'step.2.state', cell: [0, 0] },
    ask: asks('fill-in', { cells: encoderCells }),
    veil: [
      ...[3, 4].flatMap((i) => [hide(`step.${i}.sum`), hide(`step.${i}.state`)]),
      hide('states', { rows: [2, 3] }),
      ...attended.map((of) => hide(of)),
    ],
  }),
  step('fixed', {
    scene: 'reading',
    knobs: { flip: 0 },
    symbols: { X: 'words', H: 'states', C: 'fixed', M: 'moved@each' },
    stage: row(
      show('matrix', { of: 'words' }),
      show('matrix', { of: 'states' }),
      column(show('matrix', { of: 'fixed' }), show('bars', { of: 'moved@each', signed: false })),
    ),
    asides: { network: () => import('./whole') },
    runs: { each: { scene: 'flips', words: { en: 'each word turned round', zh: '逐词翻转' } } },
    focus: { tensor: 'fixed', cell: [0, 0] },
    controls: [{ knob: 'flip' }],
    numbers: { first: firstStateMoves },
    ask: asks('choice', { given: { word: 1 } }),
    veil: [
      ...['states', 'fixed', ...attended].map((of) => hide(of, onceTurned('flip', 0))),
      ...['moved@each', 'flipped@each', 'least@each', 'curve.least@each'].map((of) => hide(of)),
    ],
  }),
  step('hold', {
    scene: 'lengths',
    knobs: { w: 0.5, length: 0 },
    symbols: { C: 'fixed', M: 'moved', L: 'least' },
    stage: row(
      show('bars', { of: 'moved', signed: false }),
      show('scatter', {
        points: { x: 'in.carries', y: 'curve.least' },
        across: [0, W_MOST],
        upright: [0, 1],
        curves: [
          { series: 'least', as: 'line', words: { en: 'least Δc', zh: '最小的 Δc' } },
          { series: 'goal', as: 'dashes', words: { en: 'wanted', zh: '要求' } },
        ],
        query: { knob: 'w', answer: 'least', step: W_STEP },
      }),
    ),
    focus: { tensor: 'moved', cell: [0, 0] },
    controls: [{ knob: 'w' }, { knob: 'length' }],
    series: { least: leastOnStage, goal: goalLine },
    numbers: { goal: () => GOAL, four: () => best(4), eight: () => best(8) },
    ask: asks('choice', { given: { words: 12 } }),
    veil: [
      ...['moved', 'flipped', 'fixed', 'least', 'curve.least'].map((of) => hide(of, onceTurned('length', 0))),
      hideSeries(['least'], onceTurned('length', 0)),
    ],
  }),
];
