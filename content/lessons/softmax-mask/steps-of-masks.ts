import { asks } from '@/content/ask';
import { type Step, step } from '@/content/schema';
import { column, row, show } from '@/content/stage';
import { hide, hideNothing, onceEdited } from '@/content/veil';
import { ADD, MILLION, ROWS } from './knobs';
import { weightBefore } from './numbers';
import { onceAny, onceChanged } from './veils';

const network = () => import('./whole');

/** Keys that must not count, in one row and in many. */
export const maskSteps: readonly Step[] = [
  step('padding', {
    scene: 'padded',
    knobs: { length: 4 },
    symbols: { Z: 'in.z', M: 'in.mask', S: 'scores', P: 'probs', A: 'after.probs', B: 'zero.probs', O: 'output' },
    stage: row(
      column(
        show('matrix', { of: 'in.z' }),
        show('matrix', { of: 'in.mask', toggle: true }),
        show('matrix', { of: 'scores' }),
        show('matrix', { of: 'in.values^T' }),
      ),
      column(
        ...['probs', 'after.probs', 'zero.probs'].map((of) => show('matrix', { of, rowSums: true })),
        show('matrix', { of: 'output' }),
      ),
    ),
    focus: { tensor: 'probs', cell: [0, 0] },
    controls: [{ knob: 'length' }],
    numbers: { before: weightBefore },
    ask: asks('choice', { given: { keep: 2, out: 3, key: 1 } }),
    veil: ['total', 'probs', 'after.probs', 'zero.probs', 'output'].map((of) =>
      hide(of, onceAny(onceChanged('length', 4), onceEdited(['in.mask']))),
    ),
  }),
  step('axis', {
    scene: 'table',
    knobs: { along: ROWS },
    symbols: { S: 'in.scores', A: 'probs' },
    stage: row(show('matrix', { of: 'in.scores' }), show('matrix', { of: 'probs', rowSums: true })),
    asides: { network },
    focus: { tensor: 'probs', cell: [1, 0] },
    controls: [{ knob: 'along' }],
    ask: asks('choice', { given: { row: 2, col: 1, by: 3 } }),
    veil: ['shifted', 'raised', 'probs', 'output'].map((of) => hide(of, onceEdited(['in.scores']))),
  }),
  step('program', {
    scene: 'far',
    knobs: { along: ROWS },
    symbols: { S: 'in.scores', M: 'in.mask', V: 'in.values', Z: 'output' },
    stage: row(
      column(show('matrix', { of: 'in.scores' }), show('matrix', { of: 'in.mask' })),
      column(show('matrix', { of: 'in.values' }), show('matrix', { of: 'output' })),
    ),
    asides: { play: () => import('./play/output') },
    focus: { tensor: 'output', cell: [0, 0] },
    nonFinite: true,
    ask: asks('order'),
    veil: hideNothing('The lines stand in the question, their order nowhere.'),
  }),
  step('masks', {
    scene: 'table',
    knobs: { along: ROWS },
    symbols: { S: 'in.scores', M: 'in.mask', A: 'probs' },
    stage: column(
      row(show('matrix', { of: 'in.scores' }), show('matrix', { of: 'in.mask', toggle: true })),
      show('matrix', { of: 'probs', rowSums: true }),
    ),
    asides: { network, code: () => import('./code/masked') },
    focus: { tensor: 'in.mask', cell: [0, 1] },
    thumb: 'probs',
    controls: [{ preset: 'padding' }, { preset: 'causal' }, { preset: 'window' }],
    ask: asks('construct'),
    veil: hideNothing('The mask is painted on the stage, and judged on tables that nobody has seen.'),
  }),
  step('empty', {
    scene: 'emptied',
    knobs: { way: ADD, fill: MILLION },
    symbols: { Z: 'in.z', S: 'scores', P: 'probs' },
    stage: column(
      show('matrix', { of: 'in.z', zoom: 0.8 }),
      show('table', { of: 'scores' }),
      show('matrix', { of: 'probs', zoom: 0.8 }),
    ),
    focus: { tensor: 'probs', cell: [0, 0] },
    thumb: 'in.z',
    controls: [{ knob: 'way' }, { knob: 'fill' }],
    nonFinite: true,
    ask: asks('choice'),
    veil: ['exponents', 'raised', 'total', 'probs'].map((of) => hide(of)),
  }),
];
