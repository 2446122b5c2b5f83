import { asks } from '@/content/ask';
import { type Step, step } from '@/content/schema';
import { column, row, show } from '@/content/stage';
import { hide, hideNothing } from '@/content/veil';
import { rowCells } from './cells';
import { headWidth, keys } from './numbers';

const network = () => import('./whole');
const AS_WRITTEN = { m: 4, dk: 3, dv: 5 };
/** Other sizes than those of the step after it, so that no weight stands there before it is asked for. */
const ONE_KEY_MORE = { m: 5, dk: 3, dv: 4 };
const Q = { label: 'Q', rows: '2', cols: '{dk}', role: 'query' } as const;

/** Many queries at once: whose sizes fit, what the root is of, and the whole as a program. */
export const tableSteps: readonly Step[] = [
  step('shapes', {
    scene: 'scaledTables',
    knobs: ONE_KEY_MORE,
    symbols: { Q: 'in.q', K: 'in.k', V: 'in.v', A: 'probs', Z: 'output' },
    stage: column(
      show('shapes', {
        flow: [
          Q,
          { label: 'K^\\top', rows: '{dk}', cols: '{m}', role: 'key', op: '·' },
          { label: 'QK^\\top', rows: '2', cols: '{m}', role: 'attention', op: '=' },
        ],
      }),
      show('shapes', {
        flow: [
          { label: 'A', rows: '2', cols: '{m}', role: 'attention' },
          { label: 'V', rows: '{m}', cols: '{dv}', role: 'value', op: '·' },
          { label: 'Z', rows: '2', cols: '{dv}', op: '=' },
        ],
      }),
      row(show('matrix', { of: 'probs', rowSums: true }), show('matrix', { of: 'output' })),
    ),
    asides: { network },
    focus: { tensor: 'output', cell: [0, 0] },
    controls: [{ knob: 'dk' }, { knob: 'dv' }],
    ask: asks('choice', { given: { more: 2 } }),
    veil: hideNothing('Its sliders change other sizes than the question; how many keys there are stays.'),
  }),
  step('divisors', {
    scene: 'scaledTables',
    knobs: AS_WRITTEN,
    symbols: { Q: 'in.q', K: 'in.k', P: 'products', S: 'scores', A: 'probs', AN: 'probs@none', AW: 'probs@width' },
    runs: {
      none: { scene: 'undividedTables', words: { en: 'undivided', zh: '不除' } },
      width: { scene: 'tablesByWidth', words: { en: 'divided by d', zh: '除以 d' } },
    },
    stage: row(
      column(show('product', { left: 'in.q', right: 'in.k^T', result: 'products' }), show('matrix', { of: 'scores' })),
      column(...['probs', 'probs@none', 'probs@width'].map((of) => show('matrix', { of }))),
    ),
    asides: { network },
    focus: { tensor: 'products', cell: [0, 0] },
    thumb: 'scores',
    controls: [{ knob: 'dk' }, { knob: 'm' }],
    numbers: { width: headWidth, keys },
    ask: asks('fill-in', { cells: rowCells, given: { model: 6 } }),
    veil: ['scores', 'probs', 'probs@none', 'probs@width', 'output'].map((of) => hide(of, { rows: [0] })),
  }),
  step('program', {
    scene: 'scaledTables',
    knobs: AS_WRITTEN,
    symbols: { Q: 'in.q', K: 'in.k', V: 'in.v', Z: 'output' },
    stage: row(
      column(show('matrix', { of: 'in.q' }), show('matrix', { of: 'in.k' })),
      column(show('matrix', { of: 'in.v' }), show('matrix', { of: 'output' })),
    ),
    asides: { network, code: () => import('./code/scaled'), play: () => import('./play/output') },
    focus: { tensor: 'output', cell: [0, 0] },
    ask: asks('order'),
    veil: hideNothing('The lines stand in the question, their order nowhere.'),
  }),
];
