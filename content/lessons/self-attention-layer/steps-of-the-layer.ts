import { asks } from '@/content/ask';
import { type Step, step } from '@/content/schema';
import { column, row, show } from '@/content/stage';
import { hide, onceEdited } from '@/content/veil';
import { pooledCells } from './cells';
import { IT } from './data';
import { asGiven, ownBare } from './numbers';
import { WK, WQ, X } from './refs';
import { onceAny, onceAway } from './veils';

const network = () => import('./whole');

/** From a layer that cannot grow to what each of three matrices decides. */
export const layerSteps: readonly Step[] = [
  step('window', {
    scene: 'notice',
    knobs: { n: 11, D: 96 },
    symbols: { M: 'moved', N: 'sizes' },
    stage: column(show('matrix', { of: 'moved' }), show('table', { of: 'sizes' })),
    focus: { tensor: 'moved', cell: [0, IT] },
    controls: [{ knob: 'n' }],
    numbers: {
      recurrent: (c) => c.value('moved', 0, IT),
      window: (c) => c.value('moved', 1, IT),
      full: (c) => c.value('moved', 2, IT),
      next: (c) => (c.given.n ?? 0) + 1,
    },
    ask: asks('numbers', { given: { n: 11, D: 96 } }),
    veil: [hide('sizes', onceAny(onceAway('n'), onceAway('D')))],
  }),
  step('pooling', {
    scene: 'silent',
    symbols: { X, WQ, A: 'probs', V: 'v', Z: 'output' },
    stage: row(
      column(show('matrix', { of: X }), show('matrix', { of: WQ })),
      show('product', { left: 'probs', right: 'v', result: 'output' }),
    ),
    asides: { network, play: () => import('./play/output') },
    focus: { tensor: 'output', cell: [2, 0] },
    ask: asks('fill-in', { cells: pooledCells, given: { row: 3 } }),
    veil: ['q', 'products', 'merged.products', 'scores', 'probs', 'output'].map((of) => hide(of)),
  }),
  step('roles', {
    knobs: { bare: 0 },
    symbols: { Q: 'q', K: 'k', V: 'v', S: 'products', A: 'probs' },
    stage: row(
      show('product', { left: 'q', right: 'k^T', result: 'products' }),
      show('matrix', { of: 'probs', rowSums: true }),
    ),
    asides: { network, play: () => import('./play/products') },
    focus: { tensor: 'k', cell: [3, 0] },
    thumb: 'probs',
    controls: [{ knob: 'bare' }],
    numbers: { ownBare, first: asGiven(0, 3) },
    ask: asks('choice', { given: { key: 4 } }),
    veil: ['products', 'merged.products', 'scores', 'probs', 'output'].map((of) => hide(of, onceEdited(['k', WK]))),
  }),
  step('merged', {
    knobs: { bare: 0 },
    symbols: { X, WQ, WK, W: 'w.merged', M: 'merged.products', S: 'products', A: 'probs' },
    stage: row(
      show('product', { left: WQ, right: `${WK}^T`, result: 'w.merged' }),
      column(show('matrix', { of: 'products' }), show('matrix', { of: 'merged.products' })),
      show('matrix', { of: 'probs' }),
    ),
    asides: { network, code: () => import('./code/merged') },
    focus: { tensor: 'w.merged', cell: [0, 0] },
    thumb: 'merged.products',
    numbers: { before: (c) => c.value('probs', (c.given.i ?? 1) - 1, (c.given.j ?? 1) - 1) },
    ask: asks('choice', { given: { times: 2, i: 1, j: 4 } }),
    veil: ['w.merged', 'products', 'merged.products', 'scores', 'probs', 'output'].map((of) =>
      hide(of, onceEdited([WQ, WK])),
    ),
  }),
];
