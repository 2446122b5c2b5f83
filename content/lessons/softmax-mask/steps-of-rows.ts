import { asks } from '@/content/ask';
import { type Step, step } from '@/content/schema';
import { column, row, show } from '@/content/stage';
import { type Covering, hide, onceEdited } from '@/content/veil';
import { expCells } from './cells';
import { lost, wanted, weightBefore, workedRaised, workedScore, workedWeight } from './numbers';
import { onceChanged } from './veils';

/** e to 0, which is asked for; every weight but that of the key that is worked out. */
const zeroKey: Covering = ({ given: { zero = 3 } }) => ({ cols: [zero - 1] });
const unworked: Covering = ({ given: { worked = 1 } }) => ({ cols: [0, 1, 2, 3].filter((j) => j !== worked - 1) });

/** Why e: from a division that fails to one that does not mind what is added. */
export const rowSteps: readonly Step[] = [
  step('divide', {
    symbols: { Z: 'in.z', V: 'in.values', R: 'plain', P: 'probs', O: 'output' },
    stage: row(
      column(...['in.z', 'probs', 'in.values^T'].map((of) => show('matrix', { of }))),
      column(show('bars', { of: 'plain', signed: true }), show('matrix', { of: 'output' })),
    ),
    focus: { tensor: 'plain', cell: [0, 3] },
    numbers: { lost, wanted },
    ask: asks('choice', { given: { a: -3, b: -2, c: -1, d: -2 } }),
    veil: ['plain', 'probs', 'output'].map((of) => hide(of, onceEdited(['in.z']))),
  }),
  step('exp', {
    scene: 'keys',
    symbols: { Z: 'in.z', E: 'raised', T: 'total', P: 'probs' },
    stage: row(
      column(...['in.z', 'raised', 'probs'].map((of) => show('matrix', { of }))),
      show('matrix', { of: 'total' }),
    ),
    asides: { play: () => import('./play/total') },
    focus: { tensor: 'probs', cell: [0, 0] },
    numbers: { score: workedScore, raised: workedRaised, weight: workedWeight },
    ask: asks('fill-in', { cells: expCells, given: { worked: 1, zero: 3, a: 2, b: 4 } }),
    veil: [hide('raised', zeroKey), hide('total'), hide('probs', unworked), hide('output')],
  }),
  step('shift', {
    scene: 'shifted',
    knobs: { c: 0, stable: 0 },
    symbols: { Z: 'in.z', S: 'scores', M: 'most', E: 'raised', P: 'probs' },
    stage: row(
      column(...['in.z', 'scores', 'exponents'].map((of) => show('matrix', { of }))),
      column(show('matrix', { of: 'raised' }), show('bars', { of: 'probs' })),
    ),
    focus: { tensor: 'probs', cell: [0, 0] },
    controls: [{ knob: 'c' }, { knob: 'stable' }],
    numbers: { before: weightBefore },
    nonFinite: true,
    ask: asks('choice', { given: { by: 1000, key: 1 } }),
    veil: ['raised', 'total', 'probs'].map((of) => hide(of, onceChanged('c', 0))),
  }),
];
