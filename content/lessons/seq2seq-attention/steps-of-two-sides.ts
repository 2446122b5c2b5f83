import { asks } from '@/content/ask';
import type { Context } from '@/content/context';
import { type Step, step } from '@/content/schema';
import { column, row, show } from '@/content/stage';
import { type Covering, hide, hideNothing, onceTurned } from '@/content/veil';
import { WORDS_MOST } from './knobs';
import { alignedAlone } from './numbers';

/** Once the source is longer or shorter than the question has it. */
const otherWords: Covering = (c) => (c.knobs.T === c.given.from ? 'none' : 'all');
const costOfUnit = (c: Context): number => c.knobs.cost ?? 0;
const compared = ['projected_keys', 'features', 'scores', 'probs', 'context'];

/** Source and output beside each other: who asks, who is asked, and how far they are apart. */
export const sideSteps: readonly Step[] = [
  step('alignment', {
    scene: 'alignment',
    knobs: { front: 0, cost: 4 },
    symbols: { Q: 'in.queries', K: 'in.keys', S: 'scores', A: 'probs' },
    stage: column(
      show('strip', {
        rows: [
          { of: 'projected_queries', title: { en: 'Output', zh: '输出' } },
          { of: 'projected_keys', title: { en: 'Source', zh: '源句' }, shift: 1 },
        ],
        arcs: { of: 'probs', from: 0, to: 1, every: true },
      }),
      row(show('matrix', { of: 'scores' }), show('matrix', { of: 'probs', rowSums: true })),
    ),
    asides: { code: () => import('./code/additive') },
    focus: { tensor: 'probs', cell: [2, 1] },
    controls: [{ knob: 'front' }, { knob: 'cost' }],
    numbers: { before: alignedAlone, cost: costOfUnit, two: (c) => 2 * costOfUnit(c) },
    ask: asks('number', { given: { front: 1 } }),
    veil: compared.map((of) => hide(of, onceTurned('front', 0))),
  }),
  step('whose', {
    scene: 'sides',
    knobs: { swap: 0 },
    symbols: { Q: 'queries', K: 'keys', A: 'probs', C: 'context' },
    stage: row(
      show('product', { left: 'queries', right: 'keys^T', result: 'scores' }),
      show('product', { left: 'probs', right: 'keys', result: 'context' }),
    ),
    asides: { code: () => import('./code/crossing') },
    focus: { tensor: 'probs', cell: [1, 1] },
    controls: [{ knob: 'swap' }],
    ask: asks('numbers', { given: { words: 3, outputs: 5 } }),
    veil: hideNothing('The question has sizes that stand nowhere on the page.'),
  }),
  step('path', {
    scene: 'paths',
    knobs: { T: 50 },
    symbols: { I: 'place', F: 'fixed', A: 'attended' },
    stage: show('scatter', {
      points: { x: 'ends.place', y: 'ends.fixed' },
      across: [0, WORDS_MOST],
      upright: [0, WORDS_MOST],
      curves: [
        { x: 'place', y: 'fixed', as: 'line', words: { en: 'fixed context', zh: '固定上下文' } },
        { x: 'place', y: 'attended', as: 'dashes', words: { en: 'attention', zh: '注意力' } },
      ],
    }),
    focus: { tensor: 'fixed', cell: [0, 0] },
    controls: [{ knob: 'T' }],
    numbers: { T: (c) => c.knobs.T ?? 0 },
    ask: asks('numbers', { given: { from: 50, to: 100 } }),
    veil: ['place', 'fixed', 'attended', 'ends.place', 'ends.fixed'].map((of) => hide(of, otherWords)),
  }),
];
